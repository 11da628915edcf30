import { RangeBars } from "@entente/ui/charts/range-bars";
import type { AnswerView } from "#view/answer.ts";
import type { ChartContext } from "./chart-context.ts";
import { FigureLink } from "./figure-link.tsx";

/** The first sentence: who, how they are bound, how cohesive, with its range and what it rests on. */
export function Answer({ answer }: { answer: AnswerView }) {
  const { who, verdict, figure, range, coverage } = answer;
  return (
    <h1 className="headline">
      {who}: {verdict}.{" "}
      {figure.value === null ? (
        <>
          Cohesion <FigureLink address={figure.address}>unknown</FigureLink>: {figure.why}
        </>
      ) : (
        <>
          Cohesion <FigureLink address={figure.address}>{figure.text}</FigureLink>
          {range === null ? "" : ` (${range})`}, known for {coverage} of what it should rest on.
        </>
      )}
    </h1>
  );
}

/** Where the range comes from, each source of doubt alone and all together. */
export function Doubts({ answer, year, charts }: { answer: AnswerView; year: number; charts: ChartContext }) {
  return (
    <details className="doubts">
      <summary>What the range is made of</summary>
      <RangeBars
        title="Cohesion and how far it may be off"
        unit={`Cohesion from 0 to 1; nine in ten of ${answer.draws.toLocaleString("en")} seeded draws`}
        year={year}
        source={charts.release}
        rowHead="It widens with doubt about …"
        point={answer.figure.value}
        ranges={answer.doubts.map(({ source, range, text }) => ({ label: source, range, inWords: text }))}
      />
    </details>
  );
}

/** What is not known, or known only from another year, in plain lines. */
export function Gaps({ gaps }: { gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <section className="gaps" aria-label="What is not known">
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
