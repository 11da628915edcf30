import type { FactOf, FactRecord } from "@entente/core/facts/fact";
import type { SourceId } from "@entente/core/units/ids";

/** A friction that one row, or some, of a coded data set state: moderate confidence, as where that is the only source. */
export function frictionRecord(
  fact: Omit<FactOf<"friction">, "kind" | "confidence" | "tags" | "note"> & { tags?: string[]; note?: string },
  source: SourceId,
  locator: string,
): FactRecord {
  const { tags = [], note = "", ...rest } = fact;
  return {
    fact: { kind: "friction", ...rest, confidence: "moderate", tags, ...(note === "" ? {} : { note }) },
    evidence: [{ source, locator, stance: "supports" }],
  };
}
