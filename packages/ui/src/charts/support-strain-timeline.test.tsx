import { expect, test } from "vitest";
import { SupportStrainTimeline, type TimelineEvent } from "./support-strain-timeline.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const event = (key: string, change: Partial<TimelineEvent>): TimelineEvent => ({
  key,
  effect: "strain",
  start: 2010,
  end: 2011,
  severity: 3,
  title: `Event ${key}`,
  when: "2010",
  remains: 0.5,
  setAside: false,
  href: `/fact/${key}`,
  ...change,
});
const chart = (events: readonly TimelineEvent[]) =>
  markupOf(
    <SupportStrainTimeline
      title="Support above, strain below"
      unit="Severity from 1 to 5"
      source="Reports"
      about="Aland – Beland"
      year={2020}
      events={events}
    />,
  );

test("supports, strains, a long one, a faded one and a disputed one", async () => {
  const markup = chart([
    event("war", { start: 1995, end: 2005.5, severity: 5, remains: 0.1 }),
    event("visit", { effect: "support", start: 2008.25, end: 2008.25, severity: 1, remains: 0.6 }),
    event("shipment", { effect: "support", start: 2008.3, end: 2019.5, severity: 4, remains: 1 }),
    event("claim", { start: 2015, end: 2016, severity: 2, remains: 0, setAside: true }),
  ]);
  await expect(markup).toMatchFileSnapshot("snapshots/support-strain-timeline.html");
});

test("every mark opens its fact under a name that says it all", () => {
  const markup = chart([event("war", {})]);
  expect(markup).toContain('<a href="/fact/war" aria-label="2010: Event war (strain, severity 3 of 5)">');
  expect(occurrences(markup, "<a ")).toBe(1);
});

test("what no longer counts keeps an outline; what is disputed is hollow", () => {
  expect(chart([event("old", { remains: 0 })])).toContain('class="mark mark-strain" fill-opacity="0.2"');
  expect(chart([event("claim", { setAside: true })])).toContain('class="mark mark-aside" fill-opacity="0"');
});
