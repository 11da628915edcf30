import fc from "fast-check";
import { expect, test } from "vitest";
import { type TimelineSpan, timelineLayout } from "./timeline-layout.ts";

const span = (key: string, effect: TimelineSpan["effect"], start: number, end: number, severity = 3): TimelineSpan => ({
  key,
  effect,
  start,
  end,
  severity,
});

test("supports stand above the axis and strains below, along their years", () => {
  const { spans, axis, first } = timelineLayout(
    [span("a", "support", 2000, 2010), span("b", "strain", 2005, 2010)],
    2019,
  );
  const [a, b] = [spans.get("a"), spans.get("b")];
  expect(first).toBe(2000);
  expect([a?.x, a?.width, b?.x, b?.width]).toEqual([0, 50, 25, 25]);
  expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThan(axis.top);
  expect(b?.y).toBeGreaterThan(axis.bottom);
});

test("the graver, the thicker", () => {
  const { spans } = timelineLayout([span("a", "strain", 2000, 2001, 1), span("b", "strain", 2010, 2011, 5)], 2020);
  expect(spans.get("b")?.height).toBeGreaterThan(spans.get("a")?.height ?? Number.NaN);
});

test("marks that touch take lanes of their own; the chart grows with them", () => {
  const one = timelineLayout([span("a", "strain", 2000, 2001), span("b", "strain", 2010, 2011)], 2020);
  const two = timelineLayout([span("a", "strain", 2000, 2011), span("b", "strain", 2010, 2011)], 2020);
  expect(one.spans.get("a")?.y).toBe(one.spans.get("b")?.y);
  expect(two.spans.get("b")?.y).toBeGreaterThan(two.spans.get("a")?.y ?? Number.NaN);
  expect(two.height).toBeGreaterThan(one.height);
});

test("charts beside each other can share where they begin", () => {
  const late = [span("a", "support", 2010, 2015)];
  expect(timelineLayout(late, 2019, 2000).first).toBe(2000);
  expect(timelineLayout(late, 2019, 2000).spans.get("a")?.x).toBe(50);
  expect(timelineLayout(late, 2019, 2012).first).toBe(2010);
});

test("a year at the right edge is written to its left, so that it stays on a phone's screen", () => {
  const { ticks } = timelineLayout([span("a", "support", 1960, 1961)], 2022);
  expect(ticks.map(({ year, side }) => `${year} ${side}`).at(-1)).toBe("2020 left");
  expect(ticks[0]?.side).toBe("right");
});

test("nothing on record is an axis of its year alone", () => {
  expect(timelineLayout([], 2024)).toMatchObject({ first: 2024, ticks: [{ year: 2024 }] });
});

test("no two marks of a side ever overlap, on any width from the narrowest", () => {
  const spans = fc.array(
    fc.record({
      effect: fc.constantFrom<TimelineSpan["effect"][]>("support", "strain"),
      start: fc.double({ min: 1945, max: 2020, noNaN: true }),
      length: fc.double({ min: 0, max: 30, noNaN: true }),
      severity: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(spans, fc.integer({ min: 300, max: 1100 }), (drawn, width) => {
      const events = drawn.map(({ effect, start, length, severity }, i) =>
        span(String(i), effect, start, Math.min(start + length, 2025), severity),
      );
      const { spans: placed, height } = timelineLayout(events, 2024);
      const boxes = [...placed.values()].map(({ x, width: w, y, height: h }) => ({
        left: (x / 100) * width,
        right: (x / 100) * width + Math.max(5, (w / 100) * width),
        top: y,
        bottom: y + h,
      }));
      for (const [i, a] of boxes.entries()) {
        expect(a.top).toBeGreaterThanOrEqual(0);
        expect(a.bottom).toBeLessThanOrEqual(height);
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
