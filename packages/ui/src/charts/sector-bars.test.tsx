import { expect, test } from "vitest";
import { SectorBars, type SectorShare } from "./sector-bars.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const share = (key: string, change: Partial<SectorShare>): SectorShare => ({
  key,
  year: 2020,
  sector: key,
  share: 0.5,
  bound: "exact",
  inWords: "50.0 %",
  publisher: "Customs",
  href: `/fact/${key}`,
  ...change,
});
const chart = (shares: readonly SectorShare[]) =>
  markupOf(
    <SectorBars
      title="Exports of Aland to Beland"
      unit="% of exports"
      year={[2019, 2020]}
      source="Customs"
      hue="var(--actor-0)"
      shares={shares}
    />,
  );

test("a share, a lower and an upper bound, none and unknown", async () => {
  const markup = chart([
    share("oil", { share: 0.484, bound: "lower", inWords: "at least 48.4 %" }),
    share("fish", { share: 0.1, bound: "upper", inWords: "at most 10.0 %" }),
    share("coal", { share: 0.25, inWords: "25.0 %" }),
    share("arms", { share: 0, inWords: "0.0 %" }),
    share("grain", { share: null, inWords: "unknown" }),
  ]);
  await expect(markup).toMatchFileSnapshot("snapshots/sector-bars.html");
});

test("none is an empty bar, unknown a hatched one", () => {
  expect(chart([share("arms", { share: 0 })])).toContain('width="0%" height="10" class="bar"');
  const unknown = chart([share("grain", { share: null })]);
  expect(unknown).toContain('fill="url(#');
  expect(occurrences(unknown, 'class="bar"')).toBe(0);
});

test("only where bounds are drawn is it said how to read them", () => {
  expect(chart([share("oil", { bound: "lower" })])).toContain("Hollow:");
  expect(chart([share("oil", {})])).not.toContain("Hollow:");
});
