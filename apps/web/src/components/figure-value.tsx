import type { FigureView } from "#view/figure-view.ts";
import { FigureLink } from "./figure-link.tsx";

/** A number with its derivation behind it; an unknown one says why. */
export function FigureValue({ figure }: { figure: FigureView }) {
  const { address, text, why, value, dataYear } = figure;
  return (
    <span className="number">
      <FigureLink address={address} label={value === null ? `unknown: ${why}` : undefined}>
        {value === null ? <span className="unknown">unknown</span> : text}
      </FigureLink>
      {dataYear === null ? null : <span className="text-muted"> ({dataYear})</span>}
    </span>
  );
}
