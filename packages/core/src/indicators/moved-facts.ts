import type { FactRecord } from "../facts/fact.ts";
import type { Inputs } from "../inputs.ts";

/** Facts as they stood before and as they stand after; one that is only read otherwise stands in both lists. */
export type MovedFacts = { readonly gone: readonly FactRecord[]; readonly come: readonly FactRecord[] };

/**
 * The facts in which two inputs differ, and with them those that share a dispute or an identifier with one of these: whether
 * they count is decided among all of them. A fact that is withdrawn leaves what it set aside where it is. A record that both inputs
 * share by identity does not differ.
 */
export function movedFacts(before: Inputs, after: Inputs): MovedFacts {
  const apart = between(before.facts, after.facts);
  const withdrawn = new Set(after.withdrawn);
  const shared = new Set([
    ...apart.come.flatMap(ties),
    ...apart.gone.flatMap((record) => (withdrawn.has(record) ? disputeOf(record) : ties(record))),
  ]);
  if (shared.size === 0) return apart;
  const come = new Set(apart.come);
  const both = after.facts.filter(
    (record) => hasTies(record) && !come.has(record) && ties(record).some((tie) => shared.has(tie)),
  );
  return { gone: [...apart.gone, ...both], come: [...apart.come, ...both] };
}

/** Long lists that differ in few records: what they begin and end with alike is passed over. */
function between(before: readonly FactRecord[], after: readonly FactRecord[]): MovedFacts {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const [was, is] = [new Set(old), new Set(now)];
  return { gone: old.filter((record) => !is.has(record)), come: now.filter((record) => !was.has(record)) };
}

/** Most facts have none, and there are many. */
const hasTies = ({ fact }: FactRecord): boolean =>
  fact.dispute !== undefined || ("identifiers" in fact && (fact.identifiers?.length ?? 0) > 0);

function ties(record: FactRecord): string[] {
  const { fact } = record;
  const named = "identifiers" in fact ? (fact.identifiers ?? []) : [];
  return [...disputeOf(record), ...named.map(({ scheme, value }) => `${fact.kind} ${scheme} ${value}`)];
}

const disputeOf = ({ fact }: FactRecord): string[] =>
  fact.dispute === undefined ? [] : [`dispute ${fact.dispute.id}`];
