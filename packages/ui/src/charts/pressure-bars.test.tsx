import { expect, test } from "vitest";
import { PressureBars } from "./pressure-bars.tsx";
import { markupOf } from "./test-support.ts";

test("pulled by all, by none, and not known", async () => {
  const markup = markupOf(
    <PressureBars
      title="Pull on Aland"
      unit="% from outside"
      year={2024}
      source="Release"
      about="Aland"
      hue="var(--actor-0)"
      pressures={[
        { measure: "Trade", value: 1, figure: "100 %", outside: "Celand 0.20", inside: "Beland 0.00" },
        { measure: "Commitments", value: 0, figure: "0.0 %", outside: "", inside: "Beland 0.80" },
        { measure: "Votes", value: null, figure: "unknown", outside: "", inside: "" },
      ]}
    />,
  );
  await expect(markup).toMatchFileSnapshot("snapshots/pressure-bars.html");
});
