import type { FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";

/** A data set whose numbers a package may not pass on. */
export type Withheld = {
  readonly source: Source;
  /** Whether the release holds it as a whole, so that its facts together are its table. */
  readonly whole: boolean;
};

/** The data sets among the sources whose terms don't let their numbers be passed on. */
export function withheldOf(sources: readonly Source[], imported: readonly { readonly id: string }[]): Withheld[] {
  const whole = new Set(imported.map(({ id }) => id));
  return sources
    .filter(({ redistributable }) => redistributable === false)
    .map((source) => ({ source, whole: whole.has(source.id) }));
}

/**
 * Whether a fact stays out: all that supports it is a data set that may not be passed on and that the release holds as a whole. A
 * single case cited from such a data set stays where the release does not hold the rest.
 */
export function factIsWithheld({ evidence }: FactRecord, withheld: readonly Withheld[]): boolean {
  const closed = new Set(withheld.filter(({ whole }) => whole).map(({ source }) => source.id));
  return evidence.every(({ source, stance }) => stance !== "supports" || closed.has(source));
}
