import { expect, test } from "vitest";
import { ContributionBars } from "./contribution-bars.tsx";
import { markupOf } from "./test-support.ts";

test("parts to scale, a known zero, and one of which nothing is known", async () => {
  const markup = markupOf(
    <ContributionBars
      title="What each dimension adds to 0.30"
      unit="Share of the index"
      year={2024}
      source="Release"
      parts={[
        { label: "Commitment", amount: 0.2 },
        { label: "Trade", amount: 0.1 },
        { label: "Support", amount: 0 },
        { label: "Voting", amount: null },
      ]}
      format={(amount) => amount.toFixed(3)}
    />,
  );
  await expect(markup).toMatchFileSnapshot("snapshots/contribution-bars.html");
});
