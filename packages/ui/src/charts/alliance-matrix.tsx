import type { LinkComponent } from "../link.ts";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { type MatrixActor, matrixLayout, type PlacedCell } from "./matrix-layout.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { type KnownRung, RungKey, RungMark, RungSymbols } from "./rung-marks.tsx";

export type AlliancePair = {
  readonly a: string;
  readonly b: string;
  readonly rung: KnownRung;
  /** The whole sentence: who, when, what, by which instrument, on how many sources. */
  readonly sentence: string;
  readonly href: string;
};

type Props = ChartWords & {
  readonly year: number;
  readonly actors: readonly MatrixActor[];
  readonly pairs: readonly AlliancePair[];
  /** The reader's group, outlined where others are shown too. */
  readonly group?: readonly string[];
  readonly words: (rung: KnownRung) => string;
  readonly linkAs?: LinkComponent;
};

/** Who is bound to whom, and how tightly: the rung by colour and pattern; hover and focus say the whole sentence; a cell
 *  opens its facts. */
export function AllianceMatrix({ actors, pairs, group, words, linkAs = "a", ...frame }: Props) {
  const plot = matrixLayout(actors, pairs, group);
  return (
    <ChartFrame {...frame} className="matrix-frame">
      <RungSymbols />
      <MatrixTable
        actors={actors}
        plot={plot}
        label={`Alliance matrix: highest commitment of each pair, ${frame.year}`}
        cell={(cell) => <Cell cell={cell} words={words} linkAs={linkAs} showWord={plot.words !== "never"} />}
      />
      <RungKey words={words} />
    </ChartFrame>
  );
}

type CellProps = {
  readonly cell: PlacedCell<AlliancePair>;
  readonly words: (rung: KnownRung) => string;
  readonly linkAs: LinkComponent;
  readonly showWord: boolean;
};

function Cell({ cell: { row, column, content, outline }, words, linkAs: Link, showWord }: CellProps) {
  const side = outline.length === 0 ? undefined : outline.join(" ");
  if (content.kind === "self")
    return <td className="matrix-self" data-outline={side} aria-label={`${row.name} itself`} />;
  if (content.kind === "unknown") {
    return (
      <td data-outline={side} data-rung="unknown" aria-label={`${row.name} – ${column.name}: ${words(null)}`}>
        <span className="matrix-cell">
          <RungMark rung={null} />
        </span>
      </td>
    );
  }
  const { rung, href, sentence } = content.pair;
  return (
    <td data-outline={side} data-rung={rung ?? "unknown"}>
      <Link href={href} className="matrix-cell" aria-label={sentence}>
        <RungMark rung={rung} />
        {showWord ? <span className="matrix-word">{words(rung)}</span> : null}
      </Link>
    </td>
  );
}
