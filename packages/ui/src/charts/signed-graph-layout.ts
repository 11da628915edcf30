import { max, min } from "d3-array";
import { rounded } from "./scales.ts";

/** Actors on a circle, one camp to the left and the other to the right, those in neither between them at the foot. */
export type CampNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
};

/** A name in one line, or in two of about the same length where it is long and has a space to break at. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted((x, y) => Math.abs(x - name.length / 2) - Math.abs(y - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

export type CampLine<T> = {
  readonly pair: T;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

export const SIGNED_WIDTH = 380;
const NODE = 7;
const TEXT = 14;
const EDGE = 4;
const LONGEST_LINE = 12;
/** Room between two names at the sides. */
const STEP = 34;
const [LEAST_RADIUS, MOST_RADIUS] = [74, 100];

export function signedGraphLayout<T extends { readonly a: string; readonly b: string }>(
  camps: readonly [readonly string[], readonly string[]],
  apart: readonly string[],
  pairs: readonly T[],
): { nodes: CampNode[]; lines: CampLine<T>[]; top: number; height: number } {
  const { step, angles } = arranged(camps, apart);
  const round = [...angles.keys()];
  const radius = Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, STEP / step));
  const nodes = round.map((id): CampNode => {
    const angle = angles.get(id) ?? 0;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [rounded(SIGNED_WIDTH / 2 + radius * across), rounded(radius * down)];
    if (Math.abs(across) < 0.25)
      return { id, x, y, label: { anchor: "middle", x, y: rounded(down < 0 ? y - NODE - 8 : y + NODE + 16) } };
    return {
      id,
      x,
      y,
      label: {
        anchor: across > 0 ? "start" : "end",
        x: rounded(x + Math.sign(across) * (NODE + 6)),
        y: rounded(y + 5),
      },
    };
  });
  const at = new Map(nodes.map((node) => [node.id, node]));
  const top = (min(nodes, ({ y, label }) => Math.min(y - NODE, label.y - TEXT)) ?? 0) - EDGE;
  const bottom = (max(nodes, ({ y, label }) => Math.max(y + NODE, label.y + TEXT / 3)) ?? 0) + EDGE;
  return {
    nodes,
    top: rounded(top),
    height: rounded(bottom - top),
    lines: pairs.flatMap((pair) => {
      const [from, to] = [at.get(pair.a), at.get(pair.b)];
      return from === undefined || to === undefined ? [] : [{ pair, x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
    }),
  };
}

/** The gap between two camps, in steps from one actor to the next. */
const GAP = 1.8;

/** Where on the circle each stands: the camps around its leftmost and rightmost point, those apart around its lowest. */
function arranged(
  [left, right]: readonly [readonly string[], readonly string[]],
  apart: readonly string[],
): { step: number; angles: ReadonlyMap<string, number> } {
  if (right.length === 0 && apart.length > 0) return arranged([left, apart], []);
  if (left.length === 0 && apart.length > 0) return arranged([apart, right], []);
  if (left.length === 0 || right.length === 0) {
    const all = [...left, ...right];
    const step = (2 * Math.PI) / Math.max(all.length, 1);
    const first = all.length === 2 ? Math.PI : -Math.PI / 2;
    return { step, angles: new Map(all.map((id, i) => [id, first + i * step])) };
  }
  const gap = Math.max(GAP, apart.length === 0 ? 0 : apart.length + 1);
  const step = Math.min(Math.PI / 3, Math.PI / ((left.length + right.length - 2) / 2 + gap));
  const around = (ids: readonly string[], middle: number, turn: 1 | -1): [string, number][] =>
    ids.map((id, i) => [id, middle + turn * (i - (ids.length - 1) / 2) * step]);
  return {
    step,
    angles: new Map([...around(left, Math.PI, -1), ...around(right, 0, 1), ...around(apart, Math.PI / 2, -1)]),
  };
}
