import { outrankedBy } from "../facts/competing.ts";
import type { FactOf } from "../facts/fact.ts";
import { bindsAll } from "../indicators/binding-times.ts";
import type { Basis, Figure, IndicatorDoc, Subject } from "../indicators/figure.ts";
import { type Index, setAside } from "../indicators/index-inputs.ts";
import { makeFigure } from "../indicators/make-figure.ts";
import { type ActorId, dyadsOf, type Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { holdsOn, type IsoDate, lastDayOf, type ValidTime, validTime } from "../units/valid-time.ts";

export const multilateralityDoc: IndicatorDoc = {
  id: "multilaterality",
  title: "Multilaterality",
  subject: "group",
  formula: String.raw`M(G) = \frac{|\{\{i,j\} \subseteq G : \exists\, t \in T,\; G \subseteq P_t\}|}{|G|(|G|-1)/2}`,
  symbols: {
    "M(G)": "share of the dyads of G that one common instrument covers",
    T: "treaties with at least one obligation, in force on 31 December of the year",
    P_t: "the parties that treaty t binds on that day",
    G: "the members of the group",
  },
  unit: "share",
  range:
    "0 (bound in pairs at most) or 1 (one treaty binds all): the instrument must have all members, so nothing lies between",
  whenMissing:
    "0 only where it is asserted that a search found no common instrument, or no commitment at all between some of the members. Missing (no fact) where nobody has looked, and where the dates of the only candidate are unknown or disputed.",
  source: "Own definition; obligations as in Leeds et al. 2002, ATOP, doi:10.1080/03050620213653",
  reading: "Whether a group is a coalition, or a set of bilateral relations.",
  limits:
    "Counts instruments with obligations, not shared institutions without them. A treaty of some of the members is not a common one, however many they are.",
};

/** 1 when one treaty in force binds all members, 0 when the absence of such a treaty is asserted; missing otherwise. */
export function multilaterality(index: Index, subject: Subject & { shape: "group" }, year: Year): Figure {
  const { members } = subject;
  const on = lastDayOf(year);
  const common = index.treaties
    .filter(({ fact }) => containsAll(fact.parties, members) && mayCount(index, fact))
    .map(({ fact, time }) => ({ fact, binds: bindsAsStated(index, fact, time, members, on) }))
    .filter(({ binds }) => binds !== false);
  const inForce = common.filter(({ fact, binds }) => binds === true && !setAside(fact));
  const absent = index.absences.filter(
    ({ fact, time }) =>
      (fact.of === "common-instrument" || fact.of === "any-commitment") &&
      fact.actors.length > 1 &&
      containsAll(members, fact.actors) &&
      !setAside(fact) &&
      holdsOn(time, on) === true,
  );
  const reading = (value: Maybe, basis: readonly Basis[], note?: string) =>
    makeFigure(multilateralityDoc, subject, year, { value, basis, note, coverage: typeof value === "number" ? 1 : 0 });
  const asserted = absent.map(({ fact }): Basis => ({ rests: "fact", id: fact.id, role: "searched for, none found" }));

  if (inForce.length > 0) {
    const basis = inForce.map(({ fact }): Basis => ({ rests: "fact", id: fact.id, role: "has all members" }));
    return reading(
      1,
      [...basis, ...asserted],
      asserted.length > 0 ? "An asserted absence contradicts the treaty." : undefined,
    );
  }
  if (common.length > 0) {
    const basis = common.map(
      ({ fact }): Basis => ({ rests: "fact", id: fact.id, role: "has all members; not counted" }),
    );
    const reason = common.some(({ fact }) => setAside(fact)) ? "disputed" : "no-fact";
    return reading(
      missing(reason),
      [...basis, ...asserted],
      "Whether the common treaty was in force is unknown or disputed.",
    );
  }
  if (asserted.length > 0) return reading(0, asserted);
  return reading(missing("no-fact"), []);
}

/**
 * Whether the treaty binds all members on a day, by the statements in use: where another statement on it stands before this one for
 * some of the dyads, that one says whether it binds them. Where one stands before it for every dyad, this one says nothing.
 */
function bindsAsStated(
  index: Index,
  fact: FactOf<"treaty">,
  time: ValidTime,
  members: readonly ActorId[],
  on: IsoDate,
): boolean | "unknown" {
  if (!index.outranked.has(fact.id)) return bindsAll(fact, time, members, on);
  let own = false;
  let binds: boolean | "unknown" = true;
  for (const pair of dyadsOf(members)) {
    const by = outrankedBy(index.outranked, fact.id, ...pair);
    const better = by === undefined ? fact : index.facts.get(by);
    if (better?.kind !== "treaty") return false;
    if (better !== fact && !mayCount(index, better)) return false;
    if (better !== fact && setAside(better)) binds = "unknown";
    own ||= better === fact;
    const holds = bindsAll(better, better === fact ? time : validTime(better.valid), pair, on);
    if (holds === false) return false;
    if (holds === "unknown") binds = "unknown";
  }
  return own && binds;
}

/** Not a claim that lost its dispute: one that won it, has none, or waits for a decision. */
const mayCount = (index: Index, fact: FactOf<"treaty">): boolean =>
  !setAside(fact) || (fact.dispute !== undefined && index.undecided.has(fact.dispute.id));

const containsAll = (whole: readonly ActorId[], part: readonly ActorId[]): boolean =>
  part.every((actor) => whole.includes(actor));
