import type { FactView } from "./fact-view.ts";
import type { Shelf } from "./shelves.ts";

/** The facts about somebody, ready for a page. */
export type Collection = {
  readonly count: number;
  /** How many are set aside by another statement on the same thing. */
  readonly aside: number;
  /** All of them where they are few; null where they are many. */
  readonly few: readonly FactView[] | null;
  readonly shelves: readonly Shelf<FactView>[];
};
