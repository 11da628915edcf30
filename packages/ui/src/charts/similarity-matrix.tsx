import type { CSSProperties } from "react";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { HatchPattern } from "./hatch.tsx";
import { type MatrixActor, matrixLayout, type PlacedCell } from "./matrix-layout.ts";
import { MatrixTable } from "./matrix-table.tsx";

export type SimilarityPair = {
  readonly a: string;
  readonly b: string;
  /** −1 (as different as can be) to 1 (the same); null: not known. */
  readonly value: number | null;
  readonly text: string;
  /** The whole sentence: who, when, how alike, or why it is not known. */
  readonly sentence: string;
  readonly href: string;
  /** The address of the figure, for whoever opens it beside the page. */
  readonly figure: string;
};

type Props = ChartWords & {
  readonly year: number;
  /** In the order in which they stand. */
  readonly actors: readonly MatrixActor[];
  readonly pairs: readonly SimilarityPair[];
  /** The reader's group, outlined where others are shown too. */
  readonly group?: readonly string[];
  /** What each end and the middle of the scale mean, for the key. */
  readonly marks: readonly { readonly value: number; readonly words: string }[];
  readonly unknown: string;
  /** Told which sentence to say while a cell is pointed at or focused; null when none is. */
  readonly onSay?: (sentence: string | null) => void;
};

/** How alike each two are: the more colour the more, striped where they differ more than chance would have it. */
export function SimilarityMatrix({ actors, pairs, group, marks, unknown, onSay, ...frame }: Props) {
  const plot = matrixLayout(actors, pairs, group);
  return (
    <ChartFrame {...frame} className="matrix-frame">
      <svg className="symbols-only" width={0} height={0} aria-hidden="true">
        <defs>
          <HatchPattern id="similarity-hatch" />
        </defs>
      </svg>
      <MatrixTable
        actors={actors}
        plot={plot}
        label={`${frame.title}, ${frame.year}`}
        cell={(cell) => <Cell cell={cell} unknown={unknown} showText={plot.words !== "never"} onSay={onSay} />}
      />
      <ul className="rung-key" aria-label="Marks">
        {marks.map(({ value, words }) => (
          <li key={value}>
            <span className="rung-swatch similarity-mark" {...markOf(value)} />
            {words}
          </li>
        ))}
        <li>
          <span className="rung-swatch similarity-mark" {...markOf(null)}>
            <Hatch />
          </span>
          {unknown}
        </li>
      </ul>
    </ChartFrame>
  );
}

type CellProps = {
  readonly cell: PlacedCell<SimilarityPair>;
  readonly unknown: string;
  readonly showText: boolean;
  readonly onSay: Props["onSay"];
};

function Cell({ cell: { row, column, content, outline }, unknown, showText, onSay }: CellProps) {
  const side = outline.length === 0 ? undefined : outline.join(" ");
  if (content.kind === "self")
    return <td className="matrix-self" data-outline={side} aria-label={`${row.name} itself`} />;
  if (content.kind === "unknown") {
    return (
      <td data-outline={side} aria-label={`${row.name} – ${column.name}: ${unknown}`}>
        <span className="matrix-cell similarity-mark" {...markOf(null)}>
          <Hatch />
        </span>
      </td>
    );
  }
  const { value, text, href, sentence, figure } = content.pair;
  const say = () => onSay?.(sentence);
  const stop = () => onSay?.(null);
  return (
    <td data-outline={side}>
      <a
        href={href}
        data-figure={figure}
        className="matrix-cell similarity-mark"
        aria-label={sentence}
        onMouseEnter={say}
        onFocus={say}
        onMouseLeave={stop}
        onBlur={stop}
        {...markOf(value)}
      >
        {value === null ? <Hatch /> : null}
        {showText && value !== null ? <span className="matrix-word">{text}</span> : null}
      </a>
    </td>
  );
}

const Hatch = () => (
  <svg className="rung-mark" width="100%" height="100%" aria-hidden="true">
    <rect width="100%" height="100%" fill="url(#similarity-hatch)" />
  </svg>
);

/** How much of the colour a value has, and on which side of 0 it lies. */
function markOf(value: number | null): { "data-side": string; style?: CSSProperties } {
  if (value === null) return { "data-side": "unknown" };
  const side = value < 0 ? "below" : "above";
  return { "data-side": side, style: { "--share": `${Math.round(Math.abs(value) * 100)}%` } as CSSProperties };
}
