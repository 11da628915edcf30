import { rungs } from "@entente/core/cohesion/settings";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import type { KnownRung } from "./rung-marks.tsx";
import { type PlacedTie, SHAPE_WIDTH, shapeLayout } from "./shape-layout.ts";

export type ShapeMember = { readonly id: string; readonly name: string; readonly hue: string };
export type ShapePair = { readonly a: string; readonly b: string; readonly rung: KnownRung };

type Props = ChartWords & {
  readonly members: readonly ShapeMember[];
  readonly pairs: readonly ShapePair[];
  /** The shape in words, for readers who do not see it. */
  readonly inWords: string;
};

/** The group as a graph: the heavier the line, the tighter the bond; unknown is broken and asks, a verified absence is
 *  faint and crossed out. */
export function ShapeGraph({ members, pairs, inWords, ...words }: Props) {
  const { nodes, ties, top, height } = shapeLayout(
    members.map(({ id }) => id),
    // Bonds over what is not there or not known.
    [...pairs].sort((p, q) => weight(p.rung) - weight(q.rung)),
  );
  const member = new Map(members.map((each) => [each.id, each]));
  return (
    <ChartFrame
      {...words}
      className="shape-graph"
      note="The heavier the line, the tighter the bond; crossed: verified that there is none; “?”: not known."
    >
      <svg viewBox={`0 ${top} ${SHAPE_WIDTH} ${height}`} role="img" aria-label={inWords}>
        {ties.map((tie) => (
          <Tie key={`${tie.pair.a} ${tie.pair.b}`} tie={tie} />
        ))}
        {nodes.map(({ id, x, y, label }) => (
          <g key={id} style={{ color: member.get(id)?.hue }}>
            <circle cx={x} cy={y} r={9} className="shape-node" />
            <text x={label.x} y={label.y} textAnchor={label.anchor} className="series-label">
              {member.get(id)?.name}
            </text>
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}

const weight = (rung: KnownRung): number => (rung === null ? 0 : rungs.indexOf(rung));

function Tie({ tie: { pair, x1, y1, x2, y2, sign } }: { tie: PlacedTie<ShapePair> }) {
  const rung = pair.rung ?? "unknown";
  const { x, y } = sign;
  return (
    <g data-tie={rung}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} className="tie" />
      {rung === "defence-automatic" ? <line x1={x1} y1={y1} x2={x2} y2={y2} className="tie-core" /> : null}
      {rung === "none" ? <path d={`M${x - 5},${y - 5}l10,10M${x - 5},${y + 5}l10,-10`} className="cross-line" /> : null}
      {rung === "unknown" ? (
        <>
          <circle cx={x} cy={y} r={9} className="tie-gap" />
          <text x={x} y={y + 5} textAnchor="middle">
            ?
          </text>
        </>
      ) : null}
    </g>
  );
}
