import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What keeps somebody from using a page, by WCAG 2.1 AA as far as a program can tell. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
