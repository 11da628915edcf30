import { SupportStrainTimeline } from "@entente/ui/charts/support-strain-timeline";
import { TableBehind } from "@entente/ui/components/table-behind";
import type { PairView } from "#view/group-view.ts";
import { dyadPath, factPath } from "#view/paths.ts";
import type { TimelineItem } from "#view/timeline.ts";
import { capital, counted } from "#view/words.ts";
import type { ChartContext } from "./chart-context.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = {
  pairs: readonly PairView[];
  /** How many pairs the group has: of many, only some are here. */
  pairCount: number;
  year: number;
  charts: ChartContext;
};

/** What strains each pair and what supports it, dated and sourced. */
export function StrainSection({ pairs, pairCount, year, charts }: Props) {
  const many = pairs.length < pairCount;
  const drawn = !many
    ? ""
    : pairs.length === 0
      ? ` Nothing is on record for any of the ${pairCount} pairs. That is not the same as calm.`
      : ` Drawn is what still counts, of the ${counted(pairs.length)} of ${pairCount} pairs with most of it.`;
  const since = Math.floor(Math.min(year, ...pairs.flatMap(({ timeline }) => timeline.map(({ start }) => start))));
  return (
    <Section
      id="strain"
      title="What strains each pair, and what supports it?"
      lead={`Everything on record up to ${year}. An event fades: after ten years it counts half.${drawn}`}
    >
      {pairs.map(({ a, b, title, timeline }) => (
        <article key={`${a}-${b}`} aria-label={title}>
          <h3>
            <PageLink href={dyadPath(a, b, year)}>{title}</PageLink>
          </h3>
          <StrainAndSupport
            items={timeline}
            title={title}
            year={year}
            since={since}
            charts={charts}
            tableAt={many ? `${dyadPath(a, b, year)}#strain` : null}
          />
        </article>
      ))}
      {many ? (
        <p>
          <a href="#cohesion">Strain and support of all {pairCount} pairs</a>, among the other dimensions.
        </p>
      ) : null}
    </Section>
  );
}

/** The timeline of one pair, and its table. */
export function StrainAndSupport(props: {
  items: readonly TimelineItem[];
  title: string;
  year: number;
  since?: number;
  charts: ChartContext;
  /** Where the events stand as a table, if not here. */
  tableAt?: string | null;
}) {
  const { items, title, year, since = year, charts, tableAt = null } = props;
  if (items.length === 0) {
    return <p className="text-muted">Nothing is on record. That is not the same as calm.</p>;
  }
  return (
    <>
      <SupportStrainTimeline
        title="Support above the years, strain below"
        unit="Severity from 1 to 5"
        about={title}
        year={year}
        since={since}
        source={charts.cited(items.map(({ fact }) => fact))}
        events={items.map((item) => ({
          key: item.fact,
          effect: item.effect,
          start: item.start,
          end: item.end,
          severity: item.severity,
          title: item.title,
          when: item.when,
          remains: (item.weight * 5) / item.severity,
          setAside: item.setAside,
          href: factPath(item.fact),
        }))}
      />
      {tableAt === null ? (
        <TableBehind
          summary="The events as a table"
          caption={`Strain and support, ${title}`}
          rowHeads={false}
          columns={[
            { key: "when", head: "When" },
            { key: "what", head: "What" },
            { key: "effect", head: "Effect" },
            { key: "who", head: "Who" },
            { key: "severity", head: "Severity", kind: "number" },
            { key: "weight", head: "Still counts", kind: "number" },
          ]}
          rows={items.map((item) => ({
            key: item.fact,
            cells: [
              capital(item.when),
              <PageLink key="what" href={factPath(item.fact)}>
                {item.title}
              </PageLink>,
              item.effect,
              item.who,
              `${item.severity} of 5`,
              item.setAside ? item.aside : item.weight.toFixed(2),
            ],
          }))}
        />
      ) : (
        <p>
          <PageLink href={tableAt}>Everything on record, as a table</PageLink>
        </p>
      )}
    </>
  );
}
