import { expect, test } from "vitest";
import { DependenceLines } from "./dependence-lines.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const points = (first: number, ...values: (number | null)[]) => values.map((value, i) => ({ year: first + i, value }));
const chart = (there: ReturnType<typeof points>, back: ReturnType<typeof points>) =>
  markupOf(
    <DependenceLines
      title="The other’s share in each one’s trade"
      unit="% of trade"
      source="Customs"
      about="Aland – Beland"
      series={[
        { of: "Aland", partner: "Beland", hue: "var(--actor-0)", points: there },
        { of: "Beland", partner: "Aland", hue: "var(--actor-1)", points: back },
      ]}
      format={(share) => `${(share * 100).toFixed(1)} %`}
      empty="Nothing is known."
    />,
  );

test("two lines with a gap, a lone year and a known zero", async () => {
  const markup = chart(points(2010, 0.1, 0.2, null, null, 0.4), points(2010, 0, 0.02, null, null, null));
  await expect(markup).toMatchFileSnapshot("snapshots/dependence-lines.html");
});

test("the years known for neither are hatched, and the chart says so", () => {
  expect(chart(points(2010, 0.1, null, 0.2), points(2010, 0.1, null, 0.2))).toContain("Hatched: not known for either.");
  const whole = chart(points(2010, 0.1, 0.1), points(2010, 0.1, null));
  expect(whole).not.toContain("Hatched");
  expect(occurrences(whole, "<rect")).toBe(0);
});

test("a line of which nothing is known is said to be unknown, not drawn as zero", () => {
  const markup = chart(points(2010, 0.1, 0.2), points(2010, null, null));
  expect(markup).toContain("Beland in the trade of Aland: 20.0 % in 2011; Aland in the trade of Beland: not known.");
  expect(occurrences(markup, "series-label")).toBe(1);
});

test("nothing known is a sentence in place of a chart", () => {
  expect(chart(points(2010, null), points(2010, null))).toBe('<p class="chart-empty">Nothing is known.</p>\n');
});
