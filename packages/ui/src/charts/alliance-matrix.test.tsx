import { expect, test } from "vitest";
import { AllianceMatrix, type AlliancePair } from "./alliance-matrix.tsx";
import type { KnownRung } from "./rung-marks.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const actors = ["AAA", "BBB", "CCC", "DDD"].map((id) => ({ id, name: `Name of ${id}` }));
const pair = (a: string, b: string, rung: KnownRung): AlliancePair => ({
  a,
  b,
  rung,
  sentence: `${a} – ${b}, 2024: ${rung ?? "not known"}.`,
  href: `/dyad/${a}-${b}/2024`,
});
const chart = (pairs: readonly AlliancePair[], group?: readonly string[]) =>
  markupOf(
    <AllianceMatrix
      title="Highest obligation between each two"
      unit="Rung of the ladder"
      year={2024}
      source="Treaties"
      actors={actors}
      pairs={pairs}
      words={(rung) => rung ?? "not known"}
      {...(group === undefined ? {} : { group })}
    />,
  );

test("every rung, a verified absence and an unknown", async () => {
  const markup = chart(
    [
      pair("AAA", "BBB", "defence-automatic"),
      pair("AAA", "CCC", "defence"),
      pair("AAA", "DDD", "non-aggression"),
      pair("BBB", "CCC", "consultation"),
      pair("BBB", "DDD", "none"),
      pair("CCC", "DDD", null),
    ],
    ["AAA", "BBB", "CCC"],
  );
  await expect(markup).toMatchFileSnapshot("snapshots/alliance-matrix.html");
});

test("verified absence, unknown and what was not handed in are three things", () => {
  const markup = chart([pair("AAA", "BBB", "none"), pair("AAA", "CCC", null)]);
  const key = 1;
  expect(occurrences(markup, "#rung-none")).toBe(2 + key);
  expect(occurrences(markup, "#rung-unknown")).toBe(2 + 8 + key);
  expect(occurrences(markup, "<a ")).toBe(4);
});

test("a cell says its whole sentence and opens its facts", () => {
  const markup = chart([pair("AAA", "BBB", "defence")]);
  expect(
    occurrences(markup, '<a href="/dyad/AAA-BBB/2024" class="matrix-cell" aria-label="AAA – BBB, 2024: defence.">'),
  ).toBe(2);
});
