import { DataTable } from "@entente/ui/components/data-table";
import { sourcePath } from "#view/paths.ts";
import { precedenceRule, type ReportsView } from "#view/reports.ts";
import { capital, counted } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** The same trade as each data set has it, whose report it is, and which the figures use. */
export function ReportSection({ view, title, year }: { view: ReportsView; title: string; year: number }) {
  const sets = new Set(view.reports.map(({ dataset }) => dataset)).size;
  const stated = sets === 1 ? "One data set has it" : `${capital(counted(sets))} data sets have it`;
  const other = view.year === year ? "" : ` ${year} is in none of them; this is the latest year that is.`;
  return (
    <Section id="reports" title={`The trade of ${view.year}, as data sets have it`} lead={`${stated}.${other}`}>
      <DataTable
        caption={`Exports between ${title}, ${view.year}, by data set and report`}
        captionHidden
        columns={[
          { key: "flow", head: "Exports" },
          { key: "dataset", head: "Data set" },
          { key: "report", head: "Whose report" },
          { key: "value", head: "Current US dollars", kind: "number" },
          { key: "use", head: "In figures" },
        ]}
        rows={view.reports.map(({ key, flow, dataset, citation, report, value, known, inUse }) => ({
          key,
          cells: [
            flow,
            <span key="dataset">
              <PageLink href={sourcePath(dataset)}>{citation}</PageLink> <code className="text-muted">{dataset}</code>
            </span>,
            report,
            known ? (
              value
            ) : (
              <span key="value" className="unknown">
                {value}
              </span>
            ),
            inUse ? <strong key="use">in use</strong> : "shown, not used",
          ],
        }))}
      />
      <p className="source-line">
        {precedenceRule} <PageLink href="/method#settings">The constants</PageLink>.
      </p>
    </Section>
  );
}
