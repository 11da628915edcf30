import type { Scenario } from "@entente/core/scenario/scenario";
import type { ActorId } from "@entente/core/units/ids";
import { allOf, type Names } from "./names.ts";
import { type Group, groupSlug } from "./paths.ts";
import { boundLines, boundScope } from "./scenario-bound.ts";
import { campsInWords } from "./scenario-camps.ts";
import type { ComparisonRow } from "./scenario-compared.ts";
import { rangesInWords } from "./scenario-ranges.ts";
import type { StructureTold } from "./scenario-structure.ts";
import type { ScenarioView } from "./scenario-view.ts";
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
  readonly structure: StructureTold | undefined;
  readonly names: Names;
  readonly titles: Titles;
};

/** Every export says first that nobody published it. */
export const STAMP = "Hypothetical: worked out in a reader's browser, published nowhere.";

export const exportName = ({ release, group, year }: Exported, ending: string): string =>
  `hypothetical-${groupSlug(group).toLowerCase().replaceAll("~", "_").slice(0, 80)}-${year}-${release}.${ending}`;

/**
 * One row for each figure, those of two camps that differ among them, and for who would be bound differently, with the stamp in each, so
 * that no row goes about without it.
 */
export function exportRows({ view, structure, year, release, names }: Exported): (string | number)[][] {
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
    ...(structure?.camps?.rows ?? []).map(row),
    ...boundLines(structure?.bound ?? [], names, inFull).map(({ who, attack, before, after }) => [
      "hypothetical",
      `${who} (${attack})`,
      year,
      before,
      after,
      "",
      "",
      release,
    ]),
  ];
}

export function exportJson(exported: Exported): string {
  const { release, group, year, address, scenario, view, ranges, structure, names } = exported;
  const figureOf = ({ label, base, scenario: changed }: ComparisonRow) => ({
    figure: label,
    address: base.address,
    asPublished: base.value,
    scenario: changed.value,
  });
  const head = { hypothetical: true, note: STAMP, release, group, year, address };
  const told = {
    figures: view.comparisons.map(figureOf),
    ranges: ranges ?? null,
    twoCamps: structure?.camps ? { ...structure.camps, rows: structure.camps.rows.map(figureOf) } : null,
    boundDifferently:
      structure === undefined
        ? null
        : boundLines(structure.bound, names, inFull).map(({ states, attacked, attackers, before, after }) => ({
            states,
            attacked,
            attackers,
            asPublished: before,
            scenario: after,
          })),
  };
  return `${JSON.stringify({ ...head, scenario, ...told }, null, 2)}\n`;
}

export function exportMarkdown(exported: Exported): string {
  const { release, year, address, scenario, view, ranges, names, titles } = exported;
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
    ...figureTable(view.comparisons),
    "",
    ...structureLines(exported),
    `<${address}>`,
    "",
  ].join("\n");
}

function structureLines({ structure, group, year, names }: Exported): string[] {
  if (structure === undefined) return [];
  const { camps, bound } = structure;
  const lines = boundLines(bound, names, inFull);
  return [
    ...(camps === null
      ? []
      : [
          "## Two camps",
          "",
          ...campsInWords(camps, names).flatMap((sentence) => [plain(sentence), ""]),
          ...(camps.rows.length === 0 ? [] : [...figureTable(camps.rows), ""]),
        ]),
    "## Who would be bound differently",
    "",
    plain(boundScope(group.against, year)),
    "",
    ...(lines.length === 0
      ? ["Nobody."]
      : [
          cells(["If attacked", "Who", "As published", "Scenario (hypothetical)"]),
          "| --- | --- | --- | --- |",
          ...lines.map(({ attack, who, before, after }) => cells([attack, who, before, after])),
        ]),
    "",
  ];
}

const inFull = (ids: readonly ActorId[], names: Names): string => allOf(names, ids);

const figureTable = (rows: readonly ComparisonRow[]): string[] => [
  cells(["Figure", "As published", "Scenario (hypothetical)", "Difference"]),
  "| --- | ---: | ---: | ---: |",
  ...rows.map(({ label, base, scenario, difference }) => cells([label, base.text, scenario.text, difference])),
];

const cells = (row: readonly string[]): string => `| ${row.map(plain).join(" | ")} |`;

/** Text that means nothing to Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
