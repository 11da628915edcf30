import { useId } from "react";
import { HatchPattern } from "./hatch.tsx";
import { rounded } from "./scales.ts";

type Span = { readonly low: number; readonly high: number };
type Props = {
  /** Everything that is drawn, in a sentence or two: it stands under the strip, and is what listeners hear. */
  readonly inWords: string;
  /** The figure itself, 0–1; null when it is not known. */
  readonly point: number | null;
  /** Nine draws in ten, and their median. */
  readonly range: (Span & { readonly median: number }) | null;
  /** The least and the most that it can be, whatever the unknown is. */
  readonly bounds: Span | null;
};

const HEIGHT = 26;
const MIDDLE = HEIGHT / 2;
const at = (value: number): string => `${rounded(value * 100)}%`;
const wide = ({ low, high }: Span): string => `max(2px, ${rounded((high - low) * 100)}%)`;

/** One figure on the whole scale from 0 to 1: a mark for it, a bar for its range, a hatched band for what is not known. */
export function RangeStrip({ inWords, point, range, bounds }: Props) {
  const hatch = useId();
  return (
    <figure className="range-strip">
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <defs>
          <HatchPattern id={hatch} />
        </defs>
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className="strip-scale" />
        {[0, 0.5, 1].map((tick) => (
          <line key={tick} x1={at(tick)} x2={at(tick)} y1={MIDDLE - 5} y2={MIDDLE + 5} className="strip-scale" />
        ))}
        {bounds === null ? null : (
          <rect
            x={at(bounds.low)}
            y={MIDDLE - 8}
            height={16}
            style={{ width: wide(bounds) }}
            fill={`url(#${hatch})`}
            className="bounds"
          />
        )}
        {range === null ? null : (
          <>
            <rect x={at(range.low)} y={MIDDLE - 4} height={8} style={{ width: wide(range) }} className="strip-range" />
            <line x1={at(range.median)} x2={at(range.median)} y1={MIDDLE - 4} y2={MIDDLE + 4} className="median" />
          </>
        )}
        {point === null ? null : (
          <line x1={at(point)} x2={at(point)} y1={MIDDLE - 11} y2={MIDDLE + 11} className="strip-point" />
        )}
      </svg>
      <span className="strip-ticks" aria-hidden="true">
        <span>0</span>
        <span>0.5</span>
        <span>1</span>
      </span>
      <figcaption>{inWords}</figcaption>
    </figure>
  );
}
