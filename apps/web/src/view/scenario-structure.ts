import type { BoundShift } from "@entente/core/scenario/compare-bound";
import type { CampsTold } from "./scenario-camps.ts";

/** What a scenario makes of two camps, and who would be bound differently. */
export type StructureTold = {
  /** Null of fewer than three actors. */
  readonly camps: CampsTold | null;
  readonly bound: readonly BoundShift[];
};
