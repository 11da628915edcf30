/** The geometry of a matrix of pairs: what stands where, and how much fits into a cell. */
export type MatrixActor = { readonly id: string; readonly name: string };

export type PlacedCell<T> = {
  readonly row: MatrixActor;
  readonly column: MatrixActor;
  /** A pair of which nothing was handed in is "unknown", never empty. */
  readonly content:
    | { readonly kind: "self" }
    | { readonly kind: "unknown" }
    | { readonly kind: "pair"; readonly pair: T };
  /** The sides on which the outline of the reader's group runs. */
  readonly outline: readonly ("top" | "right" | "bottom" | "left")[];
};

export type MatrixPlot<T> = {
  readonly rows: readonly { readonly actor: MatrixActor; readonly cells: readonly PlacedCell<T>[] }[];
  /** Whether the marks carry their word: always, on wide screens only, or never. */
  readonly words: "always" | "wide" | "never";
  /** How columns are headed: by name, by code, or by a code that stands upright. */
  readonly heads: "names" | "codes" | "upright";
};

export function matrixLayout<T extends { readonly a: string; readonly b: string }>(
  actors: readonly MatrixActor[],
  pairs: readonly T[],
  group: readonly string[] = [],
): MatrixPlot<T> {
  const found = new Map(
    pairs.flatMap((pair) => [[`${pair.a} ${pair.b}`, pair] as const, [`${pair.b} ${pair.a}`, pair]]),
  );
  const inGroup = (actor: MatrixActor | undefined): boolean => actor !== undefined && group.includes(actor.id);
  const outlined = group.length > 0 && actors.some((actor) => !inGroup(actor));
  return {
    rows: actors.map((row, i) => ({
      actor: row,
      cells: actors.map((column, j) => {
        const inside = outlined && inGroup(row) && inGroup(column);
        const edges = {
          top: !inGroup(actors[i - 1]),
          right: !inGroup(actors[j + 1]),
          bottom: !inGroup(actors[i + 1]),
          left: !inGroup(actors[j - 1]),
        };
        return {
          row,
          column,
          content: contentOf(found.get(`${row.id} ${column.id}`), row.id === column.id),
          outline: inside ? (["top", "right", "bottom", "left"] as const).filter((side) => edges[side]) : [],
        };
      }),
    })),
    words: actors.length <= 4 ? "always" : actors.length <= 7 ? "wide" : "never",
    heads: actors.length <= 4 ? "names" : actors.length <= 12 ? "codes" : "upright",
  };
}

const contentOf = <T>(pair: T | undefined, self: boolean): PlacedCell<T>["content"] =>
  self ? { kind: "self" } : pair === undefined ? { kind: "unknown" } : { kind: "pair", pair };
