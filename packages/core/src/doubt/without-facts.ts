import type { Fact } from "../facts/fact.ts";
import { type DyadFacts, type Index, type TradeClaim, undecidedDisputes } from "../indicators/index-inputs.ts";
import type { FactId } from "../units/ids.ts";

type Of<T> = { readonly fact: T };
const keeps =
  (gone: ReadonlySet<FactId>) =>
  ({ fact }: Of<{ readonly id: FactId }>): boolean =>
    !gone.has(fact.id);

/**
 * The index without some facts, as `indexInputs` makes it of inputs from which they were withdrawn: a dispute whose claim in use is gone
 * has no decision, and what a withdrawn fact set aside stays aside.
 */
export function withoutFacts(index: Index, gone: ReadonlySet<FactId>): Index {
  if (gone.size === 0) return index;
  const kept = keeps(gone);
  return {
    ...pairWithoutFacts(index, gone, index.dyads.keys()),
    facts: new Map([...index.facts].filter(([id]) => !gone.has(id))),
    treaties: index.treaties.filter(kept),
    absences: index.absences.filter(kept),
    memberships: index.memberships.filter(kept),
  };
}

/** The same for the figures of single dyads, whose facts stand under these keys; it must not be asked about others. */
export function pairWithoutFacts(index: Index, gone: ReadonlySet<FactId>, keys: Iterable<string>): Index {
  const kept = keeps(gone);
  const dyads = new Map<string, DyadFacts>();
  for (const key of keys) {
    const told = index.dyads.get(key);
    if (told === undefined) continue;
    dyads.set(key, {
      treaties: told.treaties.filter(kept),
      absences: told.absences.filter(kept),
      episodes: told.episodes.filter(({ fact }) => !gone.has(fact)),
    });
  }
  return { ...index, dyads, claims: claimsWithout(index, gone), undecided: undecidedWithout(index, gone) };
}

function claimsWithout({ facts, claims }: Index, gone: ReadonlySet<FactId>): Index["claims"] {
  const isClaim = (id: FactId): boolean => facts.get(id)?.kind.startsWith("trade-") === true;
  if (![...gone].some(isClaim)) return claims;
  const left = new Map<string, TradeClaim[]>();
  for (const [key, of] of claims)
    left.set(
      key,
      of.filter(({ id }) => !gone.has(id)),
    );
  return left;
}

function undecidedWithout({ facts, undecided }: Index, gone: ReadonlySet<FactId>): Index["undecided"] {
  const concerned = new Set([...gone].flatMap((id) => facts.get(id)?.dispute?.id ?? []));
  if (concerned.size === 0) return undecided;
  const claims = disputesIn(facts);
  const left = [...concerned].flatMap((id) => claims.get(id) ?? []).filter(({ id }) => !gone.has(id));
  const others = [...undecided].filter((id) => !concerned.has(id));
  return new Set([...others, ...undecidedDisputes(left.map((fact) => ({ fact, evidence: [] })))]);
}

/** Asked for every set of facts that is tried: gathered once for an index, a matter of speed alone. */
const gathered = new WeakMap<Index["facts"], ReadonlyMap<string, readonly Fact[]>>();

/** The claims of each dispute, by its id. */
export function disputesIn(facts: Index["facts"]): ReadonlyMap<string, readonly Fact[]> {
  const known = gathered.get(facts);
  if (known !== undefined) return known;
  const disputed = [...facts.values()].filter(({ dispute }) => dispute !== undefined);
  const made = Map.groupBy(disputed, ({ dispute }) => dispute?.id ?? "");
  gathered.set(facts, made);
  return made;
}
