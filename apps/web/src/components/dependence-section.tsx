import { DependenceLines, type DependenceSeries } from "@entente/ui/charts/dependence-lines";
import { TableBehind } from "@entente/ui/components/table-behind";
import type { DependenceView, Direction } from "#view/dependence.ts";
import type { PairLine, PairView } from "#view/group-view.ts";
import { dyadPath, factPath } from "#view/paths.ts";
import { counted, percent } from "#view/words.ts";
import type { ChartContext } from "./chart-context.ts";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";
import { PairOverview } from "./pair-overview.tsx";
import { Section } from "./section.tsx";

type Props = { pairs: readonly PairView[]; overview: readonly PairLine[]; year: number; charts: ChartContext };

/** Who needs whom: both shares of each pair on one scale, so that asymmetry is seen as distance. */
export function DependenceSection({ pairs, overview, year, charts }: Props) {
  const many =
    overview.length === 0
      ? ""
      : pairs.length === 0
        ? ` No trade between any of the ${overview.length} pairs is known in ${year}.`
        : ` Drawn are the ${counted(pairs.length)} of ${overview.length} pairs that depend on each other most in ${year}.`;
  return (
    <Section
      id="dependence"
      title="Who needs whom?"
      lead={`Share of the partner in each one’s trade in goods, exports and imports together. A gap in a line is a gap in the data.${many}`}
    >
      <div className="multiples">
        {pairs.map(({ a, b, title, dependence }) => (
          <article key={`${a}-${b}`} aria-label={title}>
            <h3>
              <PageLink href={dyadPath(a, b, year)}>{title}</PageLink>
            </h3>
            <Dependence
              view={dependence}
              title={title}
              charts={charts}
              tableAt={overview.length === 0 ? null : `${dyadPath(a, b, year)}#dependence`}
            />
          </article>
        ))}
      </div>
      {overview.length === 0 ? null : (
        <PairOverview
          lines={overview}
          year={year}
          summary={`Shares of all ${overview.length} pairs`}
          columns={[
            { key: "there", head: "Share of the second in the trade of the first", figure: ({ there }) => there },
            { key: "back", head: "Share of the first in the trade of the second", figure: ({ back }) => back },
          ]}
        />
      )}
    </Section>
  );
}

/** The chart of one pair, what it says in words, and its table. */
export function Dependence(props: {
  view: DependenceView;
  title: string;
  charts: ChartContext;
  /** Where the figures stand as a table, if not here. */
  tableAt?: string | null;
}) {
  const { view, title, charts, tableAt = null } = props;
  const { there, back, asymmetry } = view;
  const { names, hue, citedTrade } = charts;
  const series = ({ from, to, points }: Direction): DependenceSeries => ({
    of: names(from),
    partner: names(to),
    hue: hue(from),
    points: points.map(({ year, figure: { value } }) => ({ year, value })),
  });
  const shareAt = ({ points }: Direction, year: number) => {
    const point = points.find((each) => each.year === year);
    return point === undefined ? null : <FigureValue key="share" figure={point.figure} />;
  };
  return (
    <>
      <DependenceLines
        title="The other’s share in each one’s trade"
        unit="% of trade in goods"
        about={title}
        source={citedTrade(there.from, there.to)}
        series={[series(there), series(back)]}
        format={percent}
        empty="No share of trade between them is known for any year."
      />
      <p>{there.sentence}</p>
      <p>{back.sentence}</p>
      <p>{asymmetry}</p>
      <RankClaims view={view} />
      {tableAt === null ? (
        <TableBehind
          summary="The figures as a table"
          caption={`Trade shares of ${title} by year`}
          columns={[
            { key: "year", head: "Year" },
            ...[there, back].map(({ from, to }) => ({
              key: from,
              head: `Share of ${names(to)} in the trade of ${names(from)}`,
              kind: "number" as const,
            })),
          ]}
          rows={there.points.toReversed().map(({ year }) => ({
            key: String(year),
            cells: [year, shareAt(there, year), shareAt(back, year)],
          }))}
        />
      ) : (
        <p>
          <PageLink href={tableAt}>The figures as a table</PageLink>
        </p>
      )}
    </>
  );
}

/** Published ranks that differ, each with its rule: disputed is not wrong. */
function RankClaims({ view }: { view: DependenceView }) {
  return [view.there, view.back].map(({ from, rank }) =>
    rank === null || rank.claims.length < 2 ? null : (
      <details key={from}>
        <summary>
          {rank.claims.length} published ranks for {rank.year}
        </summary>
        <ul className="fact-list">
          {rank.claims.map((claim) => (
            <li key={claim.fact}>
              <PageLink href={factPath(claim.fact)}>{claim.text}</PageLink>, {claim.publisher}
              {claim.inUse ? " (in use)" : ""}
              <p className="source-line">{claim.rule}</p>
            </li>
          ))}
        </ul>
      </details>
    ),
  );
}
