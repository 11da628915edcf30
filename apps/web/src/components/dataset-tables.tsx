import { docOf } from "@entente/core/indicators/registry";
import type { Source } from "@entente/core/sources";
import type { ReleaseManifest } from "@entente/db/release/manifest";
import type { DerivedIndicator } from "@entente/db/release/read-figures";
import { DataTable } from "@entente/ui/components/data-table";
import { fullCitation } from "#view/citation.ts";
import { sourcePath } from "#view/paths.ts";
import { plural } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type DatasetsProps = { datasets: ReleaseManifest["datasets"]; sources: ReadonlyMap<string, Source> };

/** The data sets that are in the release as their publishers have them, file by file. */
export function WholeDatasets({ datasets, sources }: DatasetsProps) {
  if (datasets.length === 0) return null;
  return (
    <Section
      id="datasets"
      title="Data sets as a whole"
      lead={`${plural(datasets.length, "data set")}, imported from the publishers’ own files. A file is known by its SHA-256.`}
    >
      <DataTable
        caption="Data sets with their files and terms"
        captionHidden
        columns={[
          { key: "dataset", head: "Data set" },
          { key: "citation", head: "Citation and terms" },
          { key: "files", head: "Files" },
        ]}
        rows={datasets.map(({ id, version, files }) => {
          const source = sources.get(id);
          return {
            key: id,
            cells: [
              <span key="dataset">
                <PageLink href={sourcePath(id)}>
                  <code>{id}</code>
                </PageLink>
                <br />
                <span className="text-muted">version {version}</span>
              </span>,
              <span key="citation" className="dataset-citation">
                {source === undefined ? "no source is recorded" : fullCitation(source)}
                <br />
                <span className="text-muted">{source?.licence ?? "Terms not recorded."}</span>
              </span>,
              <ul key="files" className="plain">
                {files.map((file) => (
                  <li key={file.name} className="dataset-file">
                    <span>{file.name}</span>, {file.rows.toLocaleString("en")} rows{" "}
                    <details className="dataset-sha">
                      <summary>SHA-256</summary>
                      <code className="break-all">{file.sha256}</code>
                    </details>
                  </li>
                ))}
              </ul>,
            ],
          };
        })}
      />
    </Section>
  );
}

/** The indicators of which the release has the figures of every subject, and how to ask for them. */
export function DerivedFigures({ derived }: { derived: readonly DerivedIndicator[] }) {
  if (derived.length === 0) return null;
  const rows = derived.reduce((sum, each) => sum + each.rows, 0);
  return (
    <Section
      id="figures"
      title="Figures of all states"
      lead={`${rows.toLocaleString("en")} figures of ${plural(derived.length, "indicator")}, worked out for every state and pair of every year.`}
    >
      <p>
        On the command line:{" "}
        <code className="ask">entente query partner-share --actors GBR,FRA --from 1900 --to 1913</code>
      </p>
      <DataTable
        caption="Indicators with their years and number of figures"
        captionHidden
        columns={[
          { key: "indicator", head: "Indicator" },
          { key: "first", head: "First year", kind: "number" },
          { key: "last", head: "Last year", kind: "number" },
          { key: "rows", head: "Figures", kind: "number" },
        ]}
        rows={derived.map(({ indicator, first, last, rows: count }) => ({
          key: indicator,
          cells: [
            <span key="indicator">
              {docOf(indicator)?.title ?? indicator} <code className="text-muted">{indicator}</code>
            </span>,
            first,
            last,
            count.toLocaleString("en"),
          ],
        }))}
      />
    </Section>
  );
}
