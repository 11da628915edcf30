import { counted } from "../progress.ts";
import type { DataPackage } from "./profile.ts";

const [numbers, claims] = [counted("number"), counted("fact")];

/** README.md of a package: what is what, and how to read it. */
export function readme({ title, version, description, resources, withheld }: DataPackage): string {
  const files = resources
    .filter(({ format }) => format === "csv")
    .map(({ path, title: what }) => {
      const both = path.endsWith(".gz") ? `, \`${path.replace(/csv\.gz$/, "parquet")}\`` : "";
      return `| \`${path}\`${both} | ${what} |`;
    });
  const example = resources.find(({ path }) => /^figures\/.*\.parquet$/.test(path))?.path ?? "series.parquet";
  const zipped = example.replace(/parquet$/, "csv.gz");
  const left =
    withheld.length === 0
      ? "Nothing is left out."
      : `${withheld
          .map(
            ({ name, title: what, reason, points, facts, publisher, path }) =>
              `- **${what}** (\`${name}\`): ${numbers(points)} and ${claims(facts)}. ${reason} To be had from ${path ?? publisher ?? "its publisher"}.`,
          )
          .join("\n")}\n\nFigures that rest on them in part are here all the same.`;
  return `# ${title}

${description}

This folder is a [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/): \`datapackage.json\` describes every
file, its columns, units and checksums. The release is named by its content: \`${version}\` always means these numbers.

## Files

| file | what it holds |
| --- | --- |
${files.join("\n")}
| \`CITATION.cff\` | how to cite the release and its data sets |
| \`SHA256SUMS\` | checksums; \`sha256sum -c SHA256SUMS\` |

Large tables are there twice with the same rows: as CSV (UTF-8, commas, gzip) and as Parquet. Actors are named by the codes of
\`actors.csv\`, sources and data sets by the ids of \`sources.csv\`. In a figures file \`a\` and \`b\` are actors; a pair without a
direction stands once.

## Missing is not zero

Where there is no value the cell is blank (NULL in Parquet) and \`missing\` says why; what each word means stands in the column's
description in \`datapackage.json\`. A pair and year without a row is one of which nothing can be said. \`coverage\` is the share of
what a figure needs that was known.

A text that begins with =, +, -, @, a tab or a carriage return has an apostrophe before it, so that no spreadsheet takes it for a formula.
Numbers are written as they are.

## Reading it

pandas:

\`\`\`python
import pandas as pd
figures = pd.read_csv("${zipped}", keep_default_na=False, na_values={"value": [""], "missing": [""]})
actors = pd.read_csv("actors.csv", dtype="string", keep_default_na=False, na_values=[""])
\`\`\`

R:

\`\`\`r
library(readr)
figures <- read_csv("${zipped}", na = "", col_types = cols(value = "d", missing = "c"))
actors <- read_csv("actors.csv", na = "", col_types = cols(.default = "c"))
\`\`\`

DuckDB:

\`\`\`sql
select a.name, f.year, f.value
from '${example}' f join read_csv('actors.csv', all_varchar = true) a on a.id = f.a
where f.missing is null
order by f.year, f.value desc;
\`\`\`

## What is left out

The release holds more than may be passed on.

${left}

The terms of the other sources, as far as they are known, stand in \`sources.csv\`; read them before you pass this on.
`;
}
