import { max, min } from "d3-array";
import { rounded } from "./scales.ts";

/** The members of a group on a circle, and the pairs between them as lines. */
export type PlacedNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
};

export type PlacedTie<T> = {
  readonly pair: T;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Where a sign on the line stands: off its middle, where the lines of an even group all cross. */
  readonly sign: { readonly x: number; readonly y: number };
};

/** Room for a name on either side. */
export const SHAPE_WIDTH = 340;

const RADIUS = 74;
const NODE = 9;
const TEXT = 14;
const EDGE = 4;
const SIGN_AT = 0.4;

export function shapeLayout<T extends { readonly a: string; readonly b: string }>(
  members: readonly string[],
  pairs: readonly T[],
): { nodes: PlacedNode[]; ties: PlacedTie<T>[]; top: number; height: number } {
  const centre = { x: SHAPE_WIDTH / 2, y: 0 };
  // Two lie side by side; more begin at the top and go round with the clock.
  const first = members.length === 2 ? Math.PI : -Math.PI / 2;
  const nodes = members.map((id, i): PlacedNode => {
    const angle = first + (i / members.length) * 2 * Math.PI;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [rounded(centre.x + RADIUS * across), rounded(centre.y + RADIUS * down)];
    const anchor: PlacedNode["label"]["anchor"] = Math.abs(across) < 0.3 ? "middle" : across > 0 ? "start" : "end";
    const label =
      anchor === "middle"
        ? { anchor, x, y: rounded(down < 0 ? y - NODE - 8 : y + NODE + 18) }
        : { anchor, x: rounded(x + Math.sign(across) * (NODE + 6)), y: rounded(y + 5) };
    return { id, x, y, label };
  });
  const at = new Map(nodes.map((node) => [node.id, node]));
  const top = (min(nodes, ({ y, label }) => Math.min(y - NODE, label.y - TEXT)) ?? 0) - EDGE;
  const bottom = (max(nodes, ({ y, label }) => Math.max(y + NODE, label.y + TEXT / 3)) ?? 0) + EDGE;
  return {
    top: rounded(top),
    height: rounded(bottom - top),
    nodes,
    ties: pairs.flatMap((pair) => {
      const [from, to] = [at.get(pair.a), at.get(pair.b)];
      return from === undefined || to === undefined
        ? []
        : [
            {
              pair,
              x1: from.x,
              y1: from.y,
              x2: to.x,
              y2: to.y,
              sign: {
                x: rounded(from.x + SIGN_AT * (to.x - from.x)),
                y: rounded(from.y + SIGN_AT * (to.y - from.y)),
              },
            },
          ];
    }),
  };
}
