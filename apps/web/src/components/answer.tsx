import { RangeBars } from "@entente/ui/charts/range-bars";
import { RangeStrip } from "@entente/ui/charts/range-strip";
import { type AnswerView, betweenOf } from "#view/answer.ts";
import type { ChartContext } from "./chart-context.ts";
import { FigureLink } from "./figure-link.tsx";
import { PageLink } from "./page-link.tsx";

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

/** The figure, its range and its bounds on one line. */
export function AnswerStrip({ answer }: { answer: AnswerView }) {
  const { figure, doubts, bounds, draws } = answer;
  const range = doubts.at(-1)?.range ?? null;
  if (range === null && bounds === null) return null;
  const unknown = bounds !== null && bounds.high - bounds.low > 1e-9;
  const inWords = [
    figure.value === null ? "" : `Mark: cohesion, ${figure.text}.`,
    range === null
      ? ""
      : `Bar: nine in ten of ${draws.toLocaleString("en")} draws over what is in doubt lie ${betweenOf(range)}; the gap in it is their median.`,
    unknown ? `Hatched: where it could lie if everything that is not known were known, ${betweenOf(bounds)}.` : "",
  ];
  return (
    <RangeStrip
      inWords={inWords.filter((part) => part !== "").join(" ")}
      point={figure.value}
      range={range}
      bounds={unknown ? bounds : null}
    />
  );
}

type DoubtsProps = { answer: AnswerView; year: number; charts: ChartContext };

/** Where the range comes from, each source of doubt alone and all together, and what is simply not known. */
export function DoubtBars({ answer, year, charts }: DoubtsProps) {
  const { bounds, doubts, draws, figure } = answer;
  const ranges = doubts.map(({ source, range, text }) => ({ label: source, range, inWords: text }));
  const ignorance =
    bounds === null
      ? []
      : [
          {
            label: "what is not known, at its worst and best",
            range: bounds,
            inWords: bounds.text,
            of: "ignorance" as const,
          },
        ];
  return (
    <RangeBars
      title="Cohesion and how far it may be off"
      unit={`Cohesion from 0 to 1; nine in ten of ${draws.toLocaleString("en")} seeded draws, with their median`}
      year={year}
      source={charts.release}
      rowHead="It widens with doubt about …"
      point={figure.value}
      ranges={[...ranges, ...ignorance]}
      note={
        <>
          Line: cohesion itself. <PageLink href="/method#cohesion-range-low">How the draws are made</PageLink>,{" "}
          <PageLink href="/method#cohesion-lower-bound">how the bounds are</PageLink>.
        </>
      }
    />
  );
}

/** The same, folded. */
export function Doubts(props: DoubtsProps) {
  return (
    <details className="doubts">
      <summary>What the range is made of</summary>
      <DoubtBars {...props} />
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
