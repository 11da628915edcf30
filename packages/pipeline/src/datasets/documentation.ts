import type { Source } from "@entente/core/sources";
import type { Dataset } from "./dataset.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");

const nameOf = (name: Source["author"][number]): string => ("literal" in name ? name.literal : name.family);

function cited({ author, issued, title, publisher }: Source): string {
  const who = author.length > 3 ? `${nameOf(author[0] ?? { literal: "" })} et al.` : author.map(nameOf).join(", ");
  return [who || publisher, issued ? `(${issued})` : "", title].filter(Boolean).join(" ");
}

/** The data sets that can be imported as one table of Markdown: what each becomes, and which one a figure uses. */
export function datasetTable(datasets: readonly Dataset[]): string {
  const rows = datasets.map(({ id, version, source, gives, rule, tables, assertions }) =>
    [
      `\`${id}\``,
      version,
      tables.map(({ file }) => `\`${file.source.replaceAll(/[\^$\\]/g, "")}\``).join(" "),
      gives,
      rule,
      String(assertions.length),
      cited(source),
      source.licence ?? "not stated",
    ]
      .map(cell)
      .join(" | "),
  );
  return [
    "| data set | version | files | becomes | where another speaks of the same | assertions | source | terms |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}
