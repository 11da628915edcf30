import type { ActorId, FactId, SourceId } from "../units/ids.ts";
import type { FactOf, FactRecord } from "./fact.ts";

/**
 * Whose statement stands where data sets speak of the same treaty, dispute or rivalry, best first. What a curator wrote stands
 * before all of them: the curator saw the texts and the data sets.
 */
export const statementPrecedence: readonly SourceId[] = [
  "atop-4.01",
  "cow-alliances-4.1",
  "cow-wars-4",
  "cow-mid-5",
  "gml-mid-2.2.1",
  "tss-rivalries-2021",
  "td-rivalries-2012",
  "gsdb-4",
];

/** What the ids of imported facts look like: a curator may cite the same data set, and nothing else, for a fact of their own. */
const importedIds: Readonly<Record<SourceId, RegExp>> = {
  "atop-4.01": /^atop-/,
  "cow-alliances-4.1": /^cow-alliance-/,
  "cow-wars-4": /^cow-war-/,
  "cow-mid-5": /^mid-\d+-[a-z0-9]+-[a-z0-9]+-\d{4}$/,
  "gml-mid-2.2.1": /^gml-mid-/,
  "tss-rivalries-2021": /^tss-/,
  "td-rivalries-2012": /^td-/,
  "gsdb-4": /^gsdb-/,
};

/** A fact that stands before another, for those who are named by both. */
export type Rival = { readonly by: FactId; readonly among: ReadonlySet<ActorId> };

/** By fact: what stands before it, best first. */
export type Outranked = ReadonlyMap<FactId, readonly Rival[]>;

type Statement = { readonly fact: FactOf<"treaty" | "friction">; readonly rank: number };

const CURATED = -1;

/**
 * The facts that a better statement on the same thing sets aside. Two facts speak of the same thing when they are of one kind and
 * share an identifier; they compete where both name the two actors of a dyad, whatever their dates. Then the one that stands first in
 * `statementPrecedence` is used, and one that a curator wrote before any of the list. So a fact about some of the parties of a treaty
 * sets a data set's aside for these alone. Facts of one data set, or of curators, never compete: ATOP 3220 and 3375 are two treaties,
 * though Correlates of War has both as 233. A dispute goes first: whatever becomes of a claim in it is a curator's decision, which no
 * data set undoes. So a claim in a dispute is never set aside by this rule and sets the data sets aside, also one that lost: a treaty
 * that a curator does not count counts in no data set.
 * `withdrawn` are facts that count no more and leave what they set aside where it is. The order of the facts changes nothing.
 */
export function outrankedFacts(facts: readonly FactRecord[], withdrawn: readonly FactRecord[]): Outranked {
  const byIdentifier = new Map<string, Statement[]>();
  for (const record of [...facts, ...withdrawn]) {
    const { fact } = record;
    if (fact.kind !== "treaty" && fact.kind !== "friction") continue;
    if (fact.identifiers === undefined || fact.identifiers.length === 0) continue;
    const statement = { fact, rank: rankOf(record) };
    for (const { scheme, value } of fact.identifiers) {
      const name = `${fact.kind}/${scheme}/${value}`;
      const found = byIdentifier.get(name);
      if (found) found.push(statement);
      else byIdentifier.set(name, [statement]);
    }
  }
  const rivals = new Map<FactId, Map<FactId, Rival & { readonly rank: number }>>();
  for (const statements of byIdentifier.values()) {
    for (const worse of statements) {
      if (worse.fact.dispute !== undefined) continue;
      for (const better of statements) {
        if (better.rank >= worse.rank) continue;
        const among = inBoth(better.fact, worse.fact);
        if (among.size < 2) continue;
        const found = rivals.get(worse.fact.id) ?? new Map();
        rivals.set(worse.fact.id, found.set(better.fact.id, { by: better.fact.id, among, rank: better.rank }));
      }
    }
  }
  return new Map(
    [...rivals].map(([id, found]) => [
      id,
      [...found.values()].sort((x, y) => x.rank - y.rank || (x.by < y.by ? -1 : 1)),
    ]),
  );
}

/** Which fact stands before this one between a and b; undefined where none does. */
export const outrankedBy = (outranked: Outranked, id: FactId, a: ActorId, b: ActorId): FactId | undefined =>
  outranked.get(id)?.find(({ among }) => among.has(a) && among.has(b))?.by;

/** The place in the list; −1 for what a curator wrote or decided. */
function rankOf({ fact, evidence }: FactRecord): number {
  const source = evidence[0]?.source;
  if (fact.dispute !== undefined || source === undefined || evidence.some((other) => other.source !== source))
    return CURATED;
  return importedIds[source]?.test(fact.id) ? statementPrecedence.indexOf(source) : CURATED;
}

const named = (fact: Statement["fact"]): readonly ActorId[] =>
  fact.kind === "treaty" ? fact.parties : [fact.from, fact.to];

function inBoth(better: Statement["fact"], worse: Statement["fact"]): Set<ActorId> {
  const others = new Set(named(better));
  return new Set(named(worse).filter((actor) => others.has(actor)));
}
