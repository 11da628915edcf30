import { expect, test } from "vitest";
import { markupOf } from "./test-support.ts";
import { WaterfallBars } from "./waterfall-bars.tsx";

test("a rise, a fall, and what comes from knowing more", async () => {
  const markup = markupOf(
    <WaterfallBars
      title="From 0.40 to 0.55"
      unit="Cohesion from 0 to 1"
      year={[2014, 2024]}
      source="Release"
      rowHead="Dimension"
      from={{ label: "2014", value: 0.4, text: "0.400" }}
      to={{ label: "2024", text: "0.550" }}
      steps={[
        { key: "commitment", label: "Commitment", amount: 0.2, text: "+0.200" },
        { key: "strain", label: "Freedom from strain", amount: -0.1, text: "−0.100" },
        { key: "coverage", label: "Knowing more or less", amount: 0.05, text: "+0.050", coverage: true },
      ]}
    />,
  );
  await expect(markup).toMatchFileSnapshot("snapshots/waterfall-bars.html");
});
