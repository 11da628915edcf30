import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What keeps somebody from using a page, by WCAG 2.1 AA as far as a program can tell. */
export const barriers = (page: Page): Promise<string[]> =>
  violationsOf(new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]));

/** The same of what another colour scheme can change: the same page has the same structure in both. */
export const colourBarriers = (page: Page): Promise<string[]> =>
  violationsOf(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
