import { useId } from "react";
import { HatchPattern } from "./hatch.tsx";
import { type Bound, shareBarLayout } from "./share-bar-layout.ts";

const HEIGHT = 14;

/** A share on a fixed scale from none to all, the half marked; beside its number, never in its place. */
export function ShareBar({ share, bound = "exact", hue }: { share: number | null; bound?: Bound; hue: string }) {
  const hatch = useId();
  const plot = shareBarLayout(share, bound);
  return (
    <svg width="100%" height={HEIGHT} className="share-bar" style={{ color: hue }} aria-hidden="true">
      {plot === null ? (
        <>
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <rect y={2} width="100%" height={HEIGHT - 4} fill={`url(#${hatch})`} />
        </>
      ) : (
        <>
          <rect y={2} width="100%" height={HEIGHT - 4} className="bar-ground" />
          <rect y={2} width={`${plot.solid}%`} height={HEIGHT - 4} className="bar" />
          {plot.open === null ? null : (
            <rect x={`${plot.open.x}%`} y={2} width={`${plot.open.width}%`} height={HEIGHT - 4} className="bar-open" />
          )}
        </>
      )}
      <line x1={0} x2={0} y1={0} y2={HEIGHT} className="axis" />
      <line x1="50%" x2="50%" y1={0} y2={HEIGHT} className="half" />
    </svg>
  );
}
