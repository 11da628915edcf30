import type { Place } from "./measures.ts";

/** Portfolios laid out for summing up: one row a state, one column a state that has a place. */
export type Rows = {
  readonly columns: number;
  /** n × columns: the ties; NaN where one is not known. */
  readonly ties: Float64Array;
  /** By column: the weight, 0 where it is not known, and whether it is. */
  readonly weights: Float64Array;
  readonly weighs: Uint8Array;
  /** By state: the column in which it stands itself, −1 without a place. */
  readonly own: Int32Array;
  /** By state: 1 where every tie is known; and the sum of the ties and of their squares. */
  readonly whole: Uint8Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** Whether the columns of the two states compared are left out. */
  readonly leavesOwn: boolean;
};

type Laid = {
  readonly ties: Float64Array;
  readonly placed: Uint8Array;
  readonly weights: Float64Array;
  readonly selfTie: "maximum" | "left-out";
};

export function rowsOf({ ties, placed, weights, selfTie }: Laid): Rows {
  const n = placed.length;
  const places = [...placed.keys()].filter((k) => placed[k] === 1);
  const columns = places.length;
  const laid = new Float64Array(n * columns);
  const own = new Int32Array(n).fill(-1);
  const whole = new Uint8Array(n).fill(1);
  const [sum, squares] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    let [ofRow, ofSquares] = [0, 0];
    for (let c = 0; c < columns; c++) {
      const k = places[c] as number;
      const tie = ties[i * n + k] as number;
      laid[i * columns + c] = tie;
      ofRow += tie;
      ofSquares += tie * tie;
      if (Number.isNaN(tie)) whole[i] = 0;
      if (k === i) own[i] = c;
    }
    sum[i] = ofRow;
    squares[i] = ofSquares;
  }
  const weight = places.map((k) => weights[k] ?? Number.NaN);
  return {
    columns,
    ties: laid,
    weights: Float64Array.from(weight, (one) => (Number.isNaN(one) ? 0 : one)),
    weighs: Uint8Array.from(weight, (one) => (Number.isNaN(one) ? 0 : 1)),
    own,
    whole,
    sum,
    squares,
    leavesOwn: selfTie === "left-out",
  };
}

/** What is summed up over the places of a pair: x and y are its two ties there. */
export type Sums = {
  /** How many places the pair has, known or not, and of how many both ties are known. */
  asked: number;
  count: number;
  x: number;
  y: number;
  squares: number;
  distance: number;
  squared: number;
  /** Of the places counted, how many have a weight; the weights; and the distance by weight. */
  weighing: number;
  weight: number;
  weighted: number;
};

export const noSums = (): Sums => ({
  asked: 0,
  count: 0,
  x: 0,
  y: 0,
  squares: 0,
  distance: 0,
  squared: 0,
  weighing: 0,
  weight: 0,
  weighted: 0,
});

/** Sums up pairs of which every tie is known, and their own places count: most sums are those of the rows. */
export function wholeSummer(rows: Rows): (i: number, j: number, sums: Sums) => void {
  const { columns, ties, weights, weighs, sum, squares } = rows;
  const weighing = weighs.reduce((all, one) => all + one, 0);
  const weight = weights.reduce((all, one) => all + one, 0);
  return (i, j, sums) => {
    let [distance, squared, weighted] = [0, 0, 0];
    const [one, other] = [i * columns, j * columns];
    for (let c = 0; c < columns; c++) {
      const far = Math.abs((ties[one + c] as number) - (ties[other + c] as number));
      distance += far;
      squared += far * far;
      weighted += far * (weights[c] as number);
    }
    sums.asked = sums.count = columns;
    sums.x = sum[i] as number;
    sums.y = sum[j] as number;
    sums.squares = (squares[i] as number) + (squares[j] as number);
    sums.distance = distance;
    sums.squared = squared;
    sums.weighing = weighing;
    sums.weight = weight;
    sums.weighted = weighted;
  };
}

/** Whether a pair can be summed up by `wholeSummer`. */
export const isWhole = ({ whole, leavesOwn }: Rows, i: number, j: number): boolean =>
  !leavesOwn && whole[i] === 1 && whole[j] === 1;

/** Sums up any pair, place by place: nothing is taken away again, which would leave residues. */
export function sumPlaces(rows: Rows, i: number, j: number, sums: Sums): void {
  const { columns, ties, weights, weighs, own, leavesOwn } = rows;
  const [left, right] = leavesOwn ? [own[i], own[j]] : [-1, -1];
  let [asked, count, sumX, sumY, squares, distance, squared] = [0, 0, 0, 0, 0, 0, 0];
  let [weighing, weight, weighted] = [0, 0, 0];
  for (let c = 0, one = i * columns, other = j * columns; c < columns; c++, one++, other++) {
    if (c === left || c === right) continue;
    asked += 1;
    const x = ties[one] as number;
    const y = ties[other] as number;
    const far = Math.abs(x - y);
    if (Number.isNaN(far)) continue;
    const w = weights[c] as number;
    count += 1;
    sumX += x;
    sumY += y;
    squares += x * x + y * y;
    distance += far;
    squared += far * far;
    weighing += weighs[c] as number;
    weight += w;
    weighted += w * far;
  }
  sums.asked = asked;
  sums.count = count;
  sums.x = sumX;
  sums.y = sumY;
  sums.squares = squares;
  sums.distance = distance;
  sums.squared = squared;
  sums.weighing = weighing;
  sums.weight = weight;
  sums.weighted = weighted;
}

const isLeft = ({ own, leavesOwn }: Rows, c: number, i: number, j: number): boolean =>
  leavesOwn && (c === own[i] || c === own[j]);

/** The places of a pair of which both ties are known, without their weights. */
export function placesOf(rows: Rows, i: number, j: number): Place[] {
  const { columns, ties } = rows;
  return Array.from({ length: columns }, (_, c) => c).flatMap((c) => {
    const [x = Number.NaN, y = Number.NaN] = [ties[i * columns + c], ties[j * columns + c]];
    return Number.isNaN(x - y) || isLeft(rows, c, i, j) ? [] : [{ x, y, weight: 1 }];
  });
}
