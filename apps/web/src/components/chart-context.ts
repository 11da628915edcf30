import type { ActorId, FactId } from "@entente/core/units/ids";
import type { HueOf } from "@entente/ui/actor-hue";
import type { Names } from "#view/names.ts";

/** What every chart of a page needs beside its data: what actors are called and coloured, and where things are from. */
export type ChartContext = {
  readonly names: Names;
  readonly hue: HueOf;
  /** The source of what is computed from everything: the release itself. */
  readonly release: string;
  /** The sources of these facts, in a line. */
  readonly cited: (facts: readonly FactId[]) => string;
  /** The sources of the trade of two actors, in a line. */
  readonly citedTrade: (a: ActorId, b: ActorId) => string;
};
