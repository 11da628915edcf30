/** A binary tree over the places 0 … n − 1: a leaf, or two trees that were joined. */
export type Tree = { readonly leaf: number } | { readonly left: Tree; readonly right: Tree };

const at = (cells: Float64Array, cell: number): number => cells[cell] as number;

/**
 * Distances that are not known (NaN) counted as the largest that is, so that who is not known to be near stands apart. `distances` is
 * n × n and symmetric; its diagonal is not read.
 */
function filled(distances: Float64Array, n: number): Float64Array {
  let most = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const distance = at(distances, i * n + j);
      if (i !== j && distance > most) most = distance;
    }
  }
  return distances.map((distance) => (Number.isNaN(distance) ? most : distance));
}

/**
 * Joins the two nearest again and again, the distance of two groups being the mean over their pairs (average linkage, Sokal &
 * Michener 1958). Of equally near pairs the first is joined first. Null for n = 0.
 */
export function clusterTree(distances: Float64Array, n: number): Tree | null {
  const apart = filled(distances, n);
  const trees: (Tree | null)[] = Array.from({ length: n }, (_, leaf) => ({ leaf }));
  const sizes = new Float64Array(n).fill(1);
  for (let joins = 1; joins < n; joins++) {
    let [one, other, least] = [-1, -1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < n; i++) {
      if (trees[i] === null) continue;
      for (let j = i + 1; j < n; j++) {
        if (trees[j] === null || at(apart, i * n + j) >= least) continue;
        [one, other, least] = [i, j, at(apart, i * n + j)];
      }
    }
    const [left, right] = [trees[one], trees[other]];
    if (!left || !right) throw new RangeError("found a distance that is no number; expected finite distances or NaN");
    const [m, k] = [at(sizes, one), at(sizes, other)];
    for (let i = 0; i < n; i++) {
      const mean = (m * at(apart, one * n + i) + k * at(apart, other * n + i)) / (m + k);
      apart[one * n + i] = apart[i * n + one] = mean;
    }
    trees[one] = { left, right };
    trees[other] = null;
    sizes[one] = m + k;
  }
  return trees[0] ?? null;
}

/**
 * The order of the leaves that keeps every branch of the tree together and has the smallest sum of distances between neighbours.
 * Cost grows with n³. Bar-Joseph, Gifford & Jaakkola 2001, Bioinformatics 17(S1), doi:10.1093/bioinformatics/17.suppl_1.S22
 */
export function optimalLeafOrder(tree: Tree, distances: Float64Array, n: number): number[] {
  const plan: Plan = {
    n,
    distances: filled(distances, n),
    best: new Float64Array(n * n),
    inner: new Int32Array(n * n),
    leaves: new Map(),
  };
  prepare(tree, plan);
  const leaves = plan.leaves.get(tree) ?? [];
  let [first, last] = [leaves[0] ?? 0, leaves[0] ?? 0];
  let least = Number.POSITIVE_INFINITY;
  for (const i of leaves) {
    for (const j of opposite(tree, i, plan)) {
      if (i > j || at(plan.best, i * n + j) >= least) continue;
      [first, last, least] = [i, j, at(plan.best, i * n + j)];
    }
  }
  return ordered(tree, first, last, plan);
}

/** The places in the order in which those that are alike stand side by side. */
export function leafOrder(distances: Float64Array, n: number): number[] {
  const tree = clusterTree(distances, n);
  return tree === null ? [] : optimalLeafOrder(tree, distances, n);
}

type Plan = {
  readonly n: number;
  readonly distances: Float64Array;
  /**
   * n × n: at i, j the least cost of the smallest branch that holds both, with i at one end and j at the other. Every pair has one such
   * branch, so that one matrix serves them all.
   */
  readonly best: Float64Array;
  /** n × n: at i, j the leaf in i's half of that branch which then stands next to j's half. */
  readonly inner: Int32Array;
  readonly leaves: Map<Tree, readonly number[]>;
};

const leavesOf = (tree: Tree, { leaves }: Plan): readonly number[] => leaves.get(tree) ?? [];

/** The leaves that may stand at the other end of a branch when one stands at this end. */
function opposite(tree: Tree, end: number, plan: Plan): readonly number[] {
  if ("leaf" in tree) return [end];
  const left = leavesOf(tree.left, plan);
  return left.includes(end) ? leavesOf(tree.right, plan) : left;
}

/** Works out the costs of a branch from those of its two halves. */
function prepare(tree: Tree, plan: Plan): void {
  if ("leaf" in tree) {
    plan.leaves.set(tree, [tree.leaf]);
    return;
  }
  const { left, right } = tree;
  prepare(left, plan);
  prepare(right, plan);
  plan.leaves.set(tree, [...leavesOf(left, plan), ...leavesOf(right, plan)]);
  const { n, distances, best, inner } = plan;
  for (const i of leavesOf(left, plan)) {
    // First the best way from i to each leaf k that may stand next to the left half, then on from k to each end j.
    const reach = new Map<number, { readonly cost: number; readonly from: number }>();
    for (const k of leavesOf(right, plan)) {
      let [cost, from] = [Number.POSITIVE_INFINITY, i];
      for (const h of opposite(left, i, plan)) {
        const way = at(best, i * n + h) + at(distances, h * n + k);
        if (way < cost) [cost, from] = [way, h];
      }
      reach.set(k, { cost, from });
    }
    for (const j of leavesOf(right, plan)) {
      let least = Number.POSITIVE_INFINITY;
      for (const k of opposite(right, j, plan)) {
        const way = reach.get(k);
        const cost = (way?.cost ?? Number.POSITIVE_INFINITY) + at(best, k * n + j);
        if (way === undefined || cost >= least) continue;
        least = cost;
        best[i * n + j] = best[j * n + i] = cost;
        inner[i * n + j] = way.from;
        inner[j * n + i] = k;
      }
    }
  }
}

/** A branch from one end to the other, as it was planned. */
function ordered(tree: Tree, first: number, last: number, plan: Plan): number[] {
  if ("leaf" in tree) return [tree.leaf];
  const { n, inner } = plan;
  const [near, far] = leavesOf(tree.left, plan).includes(first) ? [tree.left, tree.right] : [tree.right, tree.left];
  const [h, k] = [inner[first * n + last] ?? first, inner[last * n + first] ?? last];
  return [...ordered(near, first, h, plan), ...ordered(far, k, last, plan)];
}
