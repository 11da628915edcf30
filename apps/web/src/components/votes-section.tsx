import { DataTable } from "@entente/ui/components/data-table";
import type { VotesView } from "#view/votes.ts";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** How alike two states vote in the UN General Assembly, in all roll calls and by topic. */
export function VotesSection({ view, title, year }: { view: VotesView; title: string; year: number }) {
  const { rows, standIns, unknown, source } = view;
  return (
    <Section id="votes" title="Do they vote alike?">
      {rows.length === 0 ? null : (
        <DataTable
          caption={`Votes of ${title} in the UN General Assembly, ${year}`}
          columns={[
            { key: "topic", head: "Roll calls on" },
            { key: "count", head: "Both voted in", kind: "number" },
            { key: "agreement", head: "Agreement", kind: "number" },
            { key: "kappa", head: "κ", kind: "number" },
            { key: "pi", head: "π", kind: "number" },
          ]}
          rows={rows.map(({ topic, title: on, rollCalls, agreement, kappa, pi }) => ({
            key: topic,
            cells: [
              on,
              rollCalls === null ? (
                <span key="count" className="unknown">
                  unknown
                </span>
              ) : (
                <span key="count" className="number">
                  {rollCalls.count}
                  {rollCalls.dataYear === null ? null : <span className="text-muted"> ({rollCalls.dataYear})</span>}
                </span>
              ),
              <FigureValue key="agreement" figure={agreement} />,
              <FigureValue key="kappa" figure={kappa} />,
              <FigureValue key="pi" figure={pi} />,
            ],
          }))}
        />
      )}
      {unknown.map((sentence) => (
        <p key={sentence} className="text-muted">
          {sentence}
        </p>
      ))}
      {rows.length === 0 ? null : (
        <p className="source-line">
          Agreement: 0 to 1, an abstention half way between yes and no. κ and π: −1 to 1, where 0 is what chance gives (
          <PageLink href="/method#voting-kappa">method</PageLink>). A roll call may be on several topics or on none.
          {standIns ? ` A year in brackets: its figure stands in for ${year}.` : ""} Source: {source}.
        </p>
      )}
    </Section>
  );
}
