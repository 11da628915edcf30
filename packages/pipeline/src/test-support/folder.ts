import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { seriesColumns } from "../files/series-file.ts";

export const actorsYaml = `- { id: AAA, kind: state, name: Aland, valid: 1950/.. }
- { id: BBB, kind: state, name: Bland, valid: 1950/.. }
- { id: WLD, kind: aggregate, name: World, valid: 1816/.. }
`;
export const sourcesYaml = `- { id: yearbook, type: dataset, title: A yearbook, sourceKind: dataset, reliability: b }
`;
export const factYaml = `- id: protest-1
  kind: friction
  title: Aland protested to Bland
  valid: 2024-02-03
  confidence: high
  from: AAA
  to: BBB
  mutual: false
  form: protest
  severity: 2
  evidence:
    - { source: yearbook, locator: p. 4, stance: supports }
`;
export const seriesCsv = `${seriesColumns.join(",")}
yearbook,trade.flow,AAA,BBB,,2020,1000,USD,importer,,
yearbook,trade.flow,BBB,AAA,,2020,,USD,importer,not-published,
`;

/** A small data folder that holds; a test replaces the files that it breaks. */
export function dataFolder(replaced: Record<string, string> = {}): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entente-data-"));
  const files = {
    "actors.yaml": actorsYaml,
    "sources.yaml": sourcesYaml,
    "facts/frictions.yaml": factYaml,
    "series/trade.csv": seriesCsv,
    ...replaced,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
