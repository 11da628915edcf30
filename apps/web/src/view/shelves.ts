import type { FactKind, FactRecord } from "@entente/core/facts/fact";
import { validTime } from "@entente/core/units/valid-time";
import { kindInWords } from "./fact-details.ts";
import { factsPath } from "./paths.ts";

/** The facts of one kind: how many there are, the newest of them, and where the rest is. */
export type Shelf<F> = {
  readonly kind: FactKind;
  readonly title: string;
  readonly count: number;
  /** "1949–2023": the years in which they begin. */
  readonly years: string;
  readonly facts: readonly F[];
  /** The page with all of them; null where all stand here. */
  readonly more: string | null;
};

/** Up to this many facts are one list. */
export const MOST_IN_A_LIST = 30;

const kindOrder = Object.keys(kindInWords) as FactKind[];

/** Facts by kind, newest first, of each kind at most `most`. `who` is whom they are about, as the address of the whole list says it. */
export function shelvesOf(records: readonly FactRecord[], who: string, most: number): Shelf<FactRecord>[] {
  const byKind = Map.groupBy(newestFirst(records), ({ fact }) => fact.kind);
  return kindOrder.flatMap((kind): Shelf<FactRecord>[] => {
    const facts = byKind.get(kind);
    if (facts === undefined) return [];
    return [
      {
        kind,
        title: kindInWords[kind],
        count: facts.length,
        years: yearsOf(facts),
        facts: facts.slice(0, most),
        more: facts.length > most ? factsPath(who, kind, 1) : null,
      },
    ];
  });
}

/** The latest beginning first; what has none recorded comes last. */
export function newestFirst(records: readonly FactRecord[]): FactRecord[] {
  return records
    .map((record) => ({ record, from: beginning(record) }))
    .sort((x, y) => (x.from < y.from ? 1 : x.from > y.from ? -1 : x.record.fact.id < y.record.fact.id ? -1 : 1))
    .map(({ record }) => record);
}

function beginning({ fact }: FactRecord): string {
  const { from } = validTime(fact.valid);
  return from === "open" || from === "unknown" ? "" : from;
}

function yearsOf(facts: readonly FactRecord[]): string {
  const years = facts.map(beginning).filter((from) => from !== "");
  const [newest = "", oldest = ""] = [years.at(0)?.slice(0, 4), years.at(-1)?.slice(0, 4)];
  return newest === oldest ? newest : `${oldest}–${newest}`;
}
