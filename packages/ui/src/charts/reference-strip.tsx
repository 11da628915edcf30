import type { ReactNode } from "react";
import { DataTable } from "../components/data-table.tsx";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { columnsOf, placeMarks, type ReferenceMark } from "./reference-layout.ts";

type Row = ReferenceMark & {
  readonly name: ReactNode;
  readonly inWords: string;
  readonly known: string;
};
type Props = ChartWords & {
  /** The value that the others are compared with, 0–1; null: not known. */
  readonly point: number | null;
  /** Random groups by equal parts of the scale; null where none were drawn. */
  readonly random: { readonly counts: readonly number[]; readonly label: string; readonly inWords: string } | null;
  readonly rows: readonly Row[];
  readonly note?: ReactNode;
};

const HEIGHT = 18;
const TALL = 44;

/** Named groups as marks on one scale from 0 to 1, above them how random groups lie; a line shows the group that is compared. */
export function ReferenceStrip({ point, random, rows, ...words }: Props) {
  const line = (height: number) =>
    point === null ? null : <line x1={`${point * 100}%`} x2={`${point * 100}%`} y1={0} y2={height} className="point" />;
  const grid = (height: number) =>
    [0, 25, 50, 75, 100].map((x) => <line key={x} x1={`${x}%`} x2={`${x}%`} y1={0} y2={height} className="grid" />);
  const ofRandom =
    random === null
      ? []
      : [
          {
            key: "random",
            cells: [
              random.label,
              <svg key="bar" width="100%" height={TALL} className="share-bar" aria-hidden="true">
                {grid(TALL)}
                {columnsOf(random.counts, TALL - 2).map(({ x, width, height }) => (
                  <rect key={x} x={`${x}%`} width={`${width}%`} y={TALL - height} height={height} className="column" />
                ))}
                {line(TALL)}
              </svg>,
              random.inWords,
              "",
            ],
          },
        ];
  return (
    <ChartFrame className="reference-strip" {...words}>
      <DataTable
        caption={words.title}
        captionHidden
        columns={[
          { key: "group", head: "Group" },
          { key: "bar", head: "As a mark", kind: "wide-bar", scale: ["0", "0.5", "1"] },
          { key: "value", head: "Cohesion", kind: "number" },
          { key: "known", head: "Pairs known", kind: "number" },
        ]}
        rows={[
          ...ofRandom,
          ...placeMarks(rows).map(({ key, x, own }, i) => ({
            key,
            cells: [
              own ? <strong key="name">{rows[i]?.name}</strong> : rows[i]?.name,
              <svg key="bar" width="100%" height={HEIGHT} className="share-bar" aria-hidden="true">
                {grid(HEIGHT)}
                {line(HEIGHT)}
                {x === null ? null : (
                  <circle cx={`${x}%`} cy={HEIGHT / 2} r={own ? 6 : 4.5} className={own ? "dot-own" : "dot"} />
                )}
              </svg>,
              rows[i]?.value === null ? (
                <span key="value" className="unknown">
                  unknown
                </span>
              ) : own ? (
                <strong key="value" className="total">
                  {rows[i]?.inWords}
                </strong>
              ) : (
                rows[i]?.inWords
              ),
              rows[i]?.known,
            ],
          })),
        ]}
      />
    </ChartFrame>
  );
}
