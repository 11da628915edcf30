import type { Scenario } from "@entente/core/scenario/scenario";
import type { Names } from "./names.ts";
import { type Group, groupSlug } from "./paths.ts";
import { rangesInWords } from "./scenario-ranges.ts";
import type { ComparisonRow, ScenarioView } from "./scenario-view.ts";
import { changeInWords, type Titles } from "./scenario-words.ts";

/** What an export stands on, and what it is called. */
export type Exported = {
  readonly release: string;
  readonly group: Group;
  readonly year: number;
  /** The address of the page with the scenario in it. */
  readonly address: string;
  readonly scenario: Scenario;
  readonly view: ScenarioView;
  /** Undefined while they are worked out. */
  readonly ranges: Parameters<typeof rangesInWords>[0] | undefined;
  readonly names: Names;
  readonly titles: Titles;
};

/** Every export says first that nobody published it. */
export const STAMP = "Hypothetical: worked out in a reader's browser, published nowhere.";

export const exportName = ({ release, group, year }: Exported, ending: string): string =>
  `hypothetical-${groupSlug(group).toLowerCase().replaceAll("~", "_").slice(0, 80)}-${year}-${release}.${ending}`;

/** One row for each figure, with the stamp in each, so that no row goes about without it. */
export function exportRows({ view, year, release }: Exported): (string | number)[][] {
  const row = ({ base, scenario, label }: ComparisonRow) => [
    "hypothetical",
    label,
    year,
    base.value ?? "",
    scenario.value ?? "",
    base.value === null || scenario.value === null ? "" : scenario.value - base.value,
    base.address,
    release,
  ];
  return [
    ["status", "figure", "year", "as_published", "scenario", "difference", "address", "release"],
    ...view.comparisons.map(row),
  ];
}

export function exportJson(exported: Exported): string {
  const { release, group, year, address, scenario, view, ranges } = exported;
  const figures = view.comparisons.map(({ label, base, scenario: changed }) => ({
    figure: label,
    address: base.address,
    asPublished: base.value,
    scenario: changed.value,
  }));
  const head = { hypothetical: true, note: STAMP, release, group, year, address };
  return `${JSON.stringify({ ...head, scenario, figures, ranges: ranges ?? null }, null, 2)}\n`;
}

export function exportMarkdown(exported: Exported): string {
  const { release, year, address, scenario, view, ranges, names, titles } = exported;
  const cells = (row: readonly string[]): string => `| ${row.map(plain).join(" | ")} |`;
  return [
    `# Hypothetical: ${plain(scenario.name ?? "a what-if")}`,
    "",
    `**${STAMP}** It stands on release ${release}, year ${year}.`,
    "",
    plain(view.sentence),
    ...(ranges === undefined ? [] : ["", plain(rangesInWords(ranges))]),
    "",
    "## What is changed",
    "",
    ...scenario.changes.map((change, i) => `${i + 1}. ${plain(changeInWords(change, names, titles))}`),
    "",
    "## Every figure",
    "",
    cells(["Figure", "As published", "Scenario (hypothetical)", "Difference"]),
    "| --- | ---: | ---: | ---: |",
    ...view.comparisons.map(({ label, base, scenario: changed, difference }) =>
      cells([label, base.text, changed.text, difference]),
    ),
    "",
    `<${address}>`,
    "",
  ].join("\n");
}

/** Text that means nothing to Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
