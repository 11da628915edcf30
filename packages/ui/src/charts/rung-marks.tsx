import { rungs } from "@entente/core/cohesion/settings";
import type { Rung } from "@entente/core/cohesion/types";

/** A rung of the ladder, or null: not known. */
export type KnownRung = Rung | null;

const nameOf = (rung: KnownRung): string => rung ?? "unknown";
const symbolId = (rung: KnownRung): string => `rung-${nameOf(rung)}`;

/** One mark of the ladder, filling whatever box it stands in. */
export function RungMark({ rung }: { rung: KnownRung }) {
  return (
    <svg className="rung-mark" width="100%" height="100%" aria-hidden="true">
      <use href={`#${symbolId(rung)}`} />
    </svg>
  );
}

/** What the marks are made of, once on a page. In grey, too: hatched is unknown, a cross is a verified absence, dots,
 *  lines and a full ground are bonds, and a frame within the ground is an automatic one. */
export function RungSymbols() {
  return (
    <svg width={0} height={0} className="symbols-only" aria-hidden="true">
      <defs>
        <pattern id="rung-dots" width={9} height={9} patternUnits="userSpaceOnUse">
          <circle cx={4.5} cy={4.5} r={1.2} />
        </pattern>
        <pattern id="rung-lines" width={8} height={8} patternUnits="userSpaceOnUse">
          <line x1={4} x2={4} y1={0} y2={8} />
        </pattern>
        <pattern id="rung-hatch" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={7} className="hatch-line" />
        </pattern>
      </defs>
      <symbol id={symbolId(null)}>
        <rect width="100%" height="100%" fill="url(#rung-hatch)" />
      </symbol>
      <symbol id={symbolId("none")}>
        <line x1={0} x2="100%" y1={0} y2="100%" className="cross-line" />
        <line x1={0} x2="100%" y1="100%" y2={0} className="cross-line" />
      </symbol>
      <symbol id={symbolId("consultation")}>
        <rect width="100%" height="100%" className="rung-ground" />
        <rect width="100%" height="100%" fill="url(#rung-dots)" />
      </symbol>
      <symbol id={symbolId("non-aggression")}>
        <rect width="100%" height="100%" className="rung-ground" />
        <rect width="100%" height="100%" fill="url(#rung-lines)" />
      </symbol>
      <symbol id={symbolId("defence")}>
        <rect width="100%" height="100%" className="rung-ground" />
      </symbol>
      <symbol id={symbolId("defence-automatic")}>
        <rect width="100%" height="100%" className="rung-ground" />
        <rect x="6%" y="6%" width="88%" height="88%" className="rung-frame" />
      </symbol>
    </svg>
  );
}

/** What each mark means. */
export function RungKey({ words }: { words: (rung: KnownRung) => string }) {
  return (
    <ul className="rung-key" aria-label="Marks">
      {[...rungs.toReversed(), null].map((rung) => (
        <li key={nameOf(rung)}>
          <span className="rung-swatch" data-rung={nameOf(rung)}>
            <RungMark rung={rung} />
          </span>
          {words(rung)}
        </li>
      ))}
    </ul>
  );
}
