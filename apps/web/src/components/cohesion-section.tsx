import { ContributionBars } from "@entente/ui/charts/contribution-bars";
import { dimensionInWords } from "#view/dimensions.ts";
import type { GroupView } from "#view/group-view.ts";
import { pairOf } from "#view/names.ts";
import { briefPath, dyadPath } from "#view/paths.ts";
import type { ChartContext } from "./chart-context.ts";
import { DimensionTable } from "./dimension-table.tsx";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** So: how cohesive? The figure, its parts, and what stands beside it. */
export function CohesionSection({ view, charts }: { view: GroupView; charts: ChartContext }) {
  const { names, release } = charts;
  const { answer, weakest, spread, polarisation, dyads, contributions, year, group } = view;
  const lead =
    answer.figure.value === null
      ? `Cohesion is unknown: ${answer.figure.why}`
      : `Cohesion ${answer.figure.text}${answer.range === null ? "" : ` (${answer.range})`} on a scale from 0, nothing binds any pair, to 1, every pair bound in every dimension.`;
  return (
    <Section id="cohesion" title="So: how cohesive?" lead={lead}>
      <p>
        Weakest pair:{" "}
        {weakest === null ? (
          "not known"
        ) : (
          <>
            {weakest.pair}, <FigureValue figure={weakest.figure} />
          </>
        )}
        . Between the weakest and the strongest pair lie <FigureValue figure={spread} />.{" "}
        {group.against.length === 0 ? null : (
          <>
            Cohesion within the group less cohesion with the other side: <FigureValue figure={polarisation} /> (below 0
            they are closer to the other side than to each other).
          </>
        )}
      </p>
      <p>
        <PageLink href={briefPath(group, year)}>All of it as a written brief</PageLink>, to read, print or copy: every
        sentence carries its footnotes.
      </p>
      {answer.figure.value === null ? null : (
        <ContributionBars
          title={`What each dimension adds to ${answer.figure.text}`}
          unit="Share of the index, from 0 to 1"
          year={year}
          source={release}
          parts={contributions.map(({ dimension, amount }) => ({
            label: dimensionInWords[dimension],
            amount: isKnownSomewhere(dimension, view) ? amount : null,
          }))}
          format={(amount) => amount.toFixed(3)}
        />
      )}
      <DimensionTable caption={`Cohesion of each pair by dimension, ${year}`} rows={dyads}>
        {(row) => <PageLink href={dyadPath(row.a, row.b, year)}>{pairOf(names, row.a, row.b)}</PageLink>}
      </DimensionTable>
      <p className="source-line">
        Each dimension from 0 to 1: {Object.values(dimensionInWords).join(", ").toLowerCase()}. Equal weights;{" "}
        <PageLink href="/method#settings">the constants</PageLink>.
      </p>
    </Section>
  );
}

/** A dimension of which nothing is known in any pair adds nothing, and is not zero. */
const isKnownSomewhere = (dimension: GroupView["contributions"][number]["dimension"], { dyads }: GroupView): boolean =>
  dyads.some(({ contributions }) => contributions.some((part) => part.dimension === dimension));
