import type { ReactNode } from "react";

/** What every chart says about itself. */
export type ChartWords = {
  /** The finding's terms. */
  readonly title: string;
  readonly unit: string;
  /** The year, or the first and the last. */
  readonly year: number | readonly [number, number];
  readonly source: ReactNode;
};

type Props = ChartWords & { readonly className?: string; readonly note?: ReactNode; readonly children: ReactNode };

/** Title, unit and years above a chart; how to read it and where it is from below. */
export function ChartFrame({ title, unit, year, source, note, className = "", children }: Props) {
  return (
    <figure className={`chart ${className}`.trim()}>
      <figcaption>
        <span className="chart-title">{title}</span>{" "}
        <span className="chart-unit">{`${unit}, ${yearsInWords(year)}`}</span>
      </figcaption>
      {children}
      <p className="chart-source">
        {note === undefined ? null : <>{note} </>}Source: {source}.
      </p>
    </figure>
  );
}

/** "2024", "1990–2024". */
export const yearsInWords = (year: ChartWords["year"]): string =>
  typeof year === "number" ? String(year) : year[0] === year[1] ? String(year[0]) : `${year[0]}–${year[1]}`;
