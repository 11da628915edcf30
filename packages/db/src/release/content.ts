import { createHash } from "node:crypto";
import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { FactRecord } from "@entente/core/facts/fact";
import { type SeriesPoint, seriesKey } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import { canonical } from "../canonical.ts";
import { FORMAT } from "./manifest.ts";

/** A published fact and the revision of the ledger that it is. */
export type PublishedFact = { readonly record: FactRecord; readonly revision: number };

/** Everything that a release holds. */
export type ReleaseContent = {
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly presets: readonly Preset[];
  readonly facts: readonly PublishedFact[];
  readonly series: readonly SeriesPoint[];
};

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };

/** The same content in the one order in which it is hashed and written. */
export const inOrder = (content: ReleaseContent): ReleaseContent => ({
  actors: content.actors.toSorted(by((actor) => actor.id)),
  sources: content.sources.toSorted(by((source) => source.id)),
  presets: content.presets.toSorted(by((preset) => preset.id)),
  facts: content.facts.toSorted(by(({ record }) => record.fact.id)),
  series: content.series.toSorted(by(seriesKey)),
});

/** SHA-256 over ordered content, the format and the version of the formulas: the same on any machine. */
export function contentHash(content: ReleaseContent, code: string): string {
  const hash = createHash("sha256").update(canonical({ format: FORMAT, code }));
  for (const part of ["actors", "sources", "presets", "facts", "series"] as const) {
    hash.update(`\n${part}\n`);
    for (const item of content[part]) hash.update(canonical(item)).update("\n");
  }
  return hash.digest("hex");
}
