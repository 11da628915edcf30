import { describe, expect, test } from "vitest";
import { columnsOf, placeMarks } from "./reference-layout.ts";
import { ReferenceStrip } from "./reference-strip.tsx";
import { markupOf, occurrences } from "./test-support.ts";

describe("layout", () => {
  test("the largest part is the full height, empty parts have no column", () =>
    expect(columnsOf([0, 2, 4, 0], 40)).toEqual([
      { x: 25, width: 25, height: 20 },
      { x: 50, width: 25, height: 40 },
    ]));
  test("nothing drawn, no column", () => expect(columnsOf([0, 0], 40)).toEqual([]));
  test("an unknown group has no place", () =>
    expect(placeMarks([{ key: "a", label: "A", value: null, own: false }])).toEqual([
      { key: "a", label: "A", value: null, own: false, x: null },
    ]));
});

const row = (key: string, value: number | null, own = false) => ({
  key,
  label: key,
  name: key,
  value,
  own,
  inWords: value === null ? "" : value.toFixed(2),
  known: "3 of 3",
});
const chart = (random: boolean) =>
  markupOf(
    <ReferenceStrip
      title="This group among others"
      unit="0 to 1"
      year={2024}
      source="Release"
      point={0.6}
      random={random ? { counts: [0, 5, 2, 0], label: "Random groups", inWords: "0.2–0.6" } : null}
      rows={[row("NATO", 0.8), row("Own", 0.6, true), row("Unknown", null)]}
    />,
  );

test("random groups as columns, named ones as marks, the group's own as the larger one", () => {
  const markup = chart(true);
  expect(occurrences(markup, 'class="column"')).toBe(2);
  expect(occurrences(markup, 'class="dot"')).toBe(1);
  expect(occurrences(markup, 'class="dot-own"')).toBe(1);
  expect(occurrences(markup, 'class="point"')).toBe(4);
  expect(markup).toContain("unknown");
});

test("without random groups the named ones stand alone", () => {
  expect(occurrences(chart(false), 'class="column"')).toBe(0);
  expect(occurrences(chart(false), 'class="point"')).toBe(3);
});
