import { expect, test } from "vitest";
import { matrixLayout } from "./matrix-layout.ts";

const actors = (...ids: string[]) => ids.map((id) => ({ id, name: `Name of ${id}` }));
const kinds = (plot: ReturnType<typeof matrixLayout>) =>
  plot.rows.map(({ cells }) => cells.map(({ content }) => content.kind));

test("a pair stands on both sides of the diagonal; one that was not handed in is unknown, not empty", () => {
  const plot = matrixLayout(actors("A", "B", "C"), [
    { a: "A", b: "B" },
    { a: "C", b: "A" },
  ]);
  expect(kinds(plot)).toEqual([
    ["self", "pair", "pair"],
    ["pair", "self", "unknown"],
    ["pair", "unknown", "self"],
  ]);
});

test("the reader's group is outlined once around, and not at all where nobody else is shown", () => {
  const plot = matrixLayout(actors("A", "B", "C"), [], ["A", "B"]);
  const outline = plot.rows.map(({ cells }) => cells.map((cell) => cell.outline.join(" ")));
  expect(outline).toEqual([
    ["top left", "top right", ""],
    ["bottom left", "right bottom", ""],
    ["", "", ""],
  ]);
  const alone = matrixLayout(actors("A", "B"), [], ["A", "B"]);
  expect(alone.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.outline))).toEqual([]);
});

test.each([
  [3, "always", "names"],
  [6, "wide", "codes"],
  [12, "never", "codes"],
  [60, "never", "upright"],
])("%i actors: words %s, heads by %s", (count, words, heads) => {
  const plot = matrixLayout(actors(...Array.from({ length: count }, (_, i) => `A${i}`)), []);
  expect([plot.words, plot.heads]).toEqual([words, heads]);
  expect(plot.rows.length * (plot.rows[0]?.cells.length ?? 0)).toBe(count * count);
});
