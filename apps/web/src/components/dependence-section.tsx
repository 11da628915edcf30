import type { DependenceView } from "#view/dependence.ts";
import type { PairView } from "#view/group-view.ts";
import type { Names } from "#view/names.ts";
import { dyadPath, factPath } from "#view/paths.ts";
import { DependenceChart } from "./dependence-chart.tsx";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = { pairs: readonly PairView[]; year: number; names: Names };

/** Who needs whom: both shares of each pair on one scale, so that asymmetry is seen as distance. */
export function DependenceSection({ pairs, year, names }: Props) {
  return (
    <Section
      id="dependence"
      title="Who needs whom?"
      lead="Share of the partner in each one’s trade in goods, exports and imports together. A gap in a line is a gap in the data."
    >
      <div className="multiples">
        {pairs.map(({ a, b, title, dependence }) => (
          <article key={`${a}-${b}`} aria-label={title}>
            <h3>
              <PageLink href={dyadPath(a, b, year)}>{title}</PageLink>
            </h3>
            <Dependence view={dependence} title={title} names={names} />
          </article>
        ))}
      </div>
    </Section>
  );
}

/** The chart of one pair, what it says in words, and its table. */
export function Dependence({ view, title, names }: { view: DependenceView; title: string; names: Names }) {
  const { there, back, asymmetry } = view;
  return (
    <>
      <DependenceChart view={view} title={title} names={names} />
      <p>{there.sentence}</p>
      <p>{back.sentence}</p>
      <p>{asymmetry}</p>
      <RankClaims view={view} />
      <details>
        <summary>The figures as a table</summary>
        <div className="table-frame">
          <table>
            <caption className="sr-only">Trade shares of {title} by year</caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                {[there, back].map(({ from, to }) => (
                  <th key={from} scope="col" className="number-cell">
                    Share of {names(to)} in the trade of {names(from)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {there.points.toReversed().map(({ year, figure }) => (
                <tr key={year}>
                  <th scope="row" className="number">
                    {year}
                  </th>
                  <td className="number-cell">
                    <FigureValue figure={figure} />
                  </td>
                  <td className="number-cell">
                    <Back view={view} year={year} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function Back({ view, year }: { view: DependenceView; year: number }) {
  const point = view.back.points.find((each) => each.year === year);
  return point === undefined ? null : <FigureValue figure={point.figure} />;
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
