import type { Commitment, Rung, Settings } from "../cohesion/types.ts";
import type { FactOf } from "../facts/fact.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Missing, missing } from "../units/missing.ts";
import { holdsOn, lastDayOf } from "../units/valid-time.ts";
import type { Basis, IndicatorDoc } from "./figure.ts";
import { factsOf, type Index, setAside } from "./index-inputs.ts";
import { makeFigure, notes, undirected } from "./make-figure.ts";
import { higher, type ObligationInForce, obligationsInForce } from "./obligations.ts";
import { absentReason, unanswerable } from "./state-system.ts";

export { obligationsInForce } from "./obligations.ts";

export const commitmentDoc: IndicatorDoc = {
  id: "commitment",
  title: "Commitment",
  subject: "dyad",
  formula: String.raw`c_{ij} = \max_{o \in O_{ij}} L(o)`,
  symbols: {
    "c_{ij}": "rung of the commitment ladder that i and j have reached, 0–1",
    "O_{ij}": "obligations in force between i and j on 31 December",
    L: "the ladder: none 0, consultation 0.25, non-aggression or neutrality 0.4, defence 0.8, automatic defence 1, all adjustable",
  },
  unit: "rung",
  range: "0 (asserted: no commitment) to 1 (automatic defence)",
  whenMissing:
    "Without a treaty in force it is “none” only where a search for any commitment is recorded. That no defence obligation was found rules out the upper rungs but names no rung.",
  source:
    "Leeds et al. 2002, ATOP, doi:10.1080/03050620213653; Gibler 2009, COW alliances; the ladder's values are the method's own",
  reading: "The strongest promise between them. The treaties under it are listed with it.",
  limits:
    "A promise on paper, not its keeping. Offence obligations count as defence of the same trigger, an unknown trigger as not automatic. A treaty with an unrecorded end is not counted and lowers the coverage. Treaties pass to a successor only where they name it.",
};

/** The highest rung in force between a and b on 31 December, with the treaties and asserted absences behind it. */
export function commitment(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Commitment {
  const barred = unanswerable(index, [a, b], year);
  if (barred) {
    const figure = makeFigure(commitmentDoc, undirected(a, b), year, barred);
    return { rung: barred.value, figure, treaties: [], absences: [] };
  }
  const { rung, coverage, counted, doubtful, absences } = bindingOf(index, a, b, year);
  const figure = makeFigure(commitmentDoc, undirected(a, b), year, {
    value: typeof rung === "string" ? settings.ladder[rung] : rung,
    coverage,
    basis: [
      ...counted.map(({ fact, rung }): Basis => ({ rests: "fact", id: fact.id, role: `in force: ${rung}` })),
      ...doubtful.map(({ fact, rung }): Basis => ({ rests: "fact", id: fact.id, role: `not counted: ${rung}` })),
      ...absences.map((fact): Basis => ({ rests: "fact", id: fact.id, role: "searched for, none found" })),
    ],
    note: notes(
      doubtful.length > 0 && "A treaty whose dates are unrecorded or disputed is not counted.",
      counted.length > 0 &&
        absences.some(({ of }) => of === "any-commitment") &&
        "An asserted absence contradicts the treaty.",
      typeof rung !== "string" &&
        absences.some(({ of }) => of === "defence-obligation") &&
        "No defence obligation was found; whether a weaker one exists is not known.",
    ),
  });
  return { rung, figure, treaties: counted.map(({ fact }) => fact.id), absences: absences.map(({ id }) => id) };
}

/** What binds two actors that can be asked about, without the words: the rung, its coverage, and the facts behind it. */
export function bindingOf(index: Index, a: ActorId, b: ActorId, year: Year) {
  const all = obligationsInForce(index, a, b, year);
  const counted = all.filter((treaty) => treaty.holds === true && !treaty.setAside);
  const doubtful = all.filter((treaty) => mayCount(index, treaty));
  const absences = absencesInForce(index, a, b, year);
  const rung = reached(index, [a, b], year, counted, doubtful, absences);
  const known = typeof rung === "string" ? Math.max(1, counted.length) : 0;
  return { rung, coverage: known / Math.max(1, known + doubtful.length), counted, doubtful, absences };
}

/** A treaty that would count if its dates were recorded or its dispute decided. */
function mayCount(index: Index, { fact, holds, setAside }: ObligationInForce): boolean {
  if (setAside) return fact.dispute !== undefined && index.undecided.has(fact.dispute.id);
  return holds === "unknown";
}

function absencesInForce(index: Index, a: ActorId, b: ActorId, year: Year): FactOf<"asserted-absence">[] {
  const on = lastDayOf(year);
  return factsOf(index, a, b).absences.flatMap(({ fact, time }) => {
    const about = fact.of === "any-commitment" || fact.of === "defence-obligation";
    return about && !setAside(fact) && holdsOn(time, on) === true ? [fact] : [];
  });
}

function reached(
  index: Index,
  dyad: readonly [ActorId, ActorId],
  year: Year,
  counted: readonly ObligationInForce[],
  doubtful: readonly ObligationInForce[],
  absences: readonly FactOf<"asserted-absence">[],
): Rung | Missing {
  if (counted.length > 0) return counted.map(({ rung }) => rung).reduce(higher);
  if (doubtful.some((treaty) => treaty.setAside)) return missing("disputed");
  if (doubtful.length > 0) return missing("no-fact");
  return absences.some(({ of }) => of === "any-commitment") ? "none" : absentReason(index, dyad, year);
}
