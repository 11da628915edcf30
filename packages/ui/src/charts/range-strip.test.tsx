import { expect, test } from "vitest";
import { RangeStrip } from "./range-strip.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const range = { low: 0.5, median: 0.61, high: 0.7 };

test("mark, bar and hatched band on one scale, with the same in words", () => {
  const markup = markupOf(
    <RangeStrip inWords="In words." point={0.6} range={range} bounds={{ low: 0.4, high: 0.9 }} />,
  );
  expect(occurrences(markup, 'class="strip-point"')).toBe(1);
  expect(occurrences(markup, 'class="strip-range"')).toBe(1);
  expect(occurrences(markup, 'class="bounds"')).toBe(1);
  expect(markup).toContain('x="40%"');
  expect(markup).toContain("<figcaption>");
  expect(markup).toContain("In words.");
});

test("what is not known is not drawn", () => {
  const markup = markupOf(<RangeStrip inWords="In words." point={null} range={null} bounds={null} />);
  for (const mark of ["strip-point", "strip-range", 'class="bounds"']) expect(occurrences(markup, mark)).toBe(0);
});
