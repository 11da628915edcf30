import { actorsOf, type Fact } from "@entente/core/facts/fact";
import { setAside } from "@entente/core/indicators/index-inputs";
import type { FactId, Year } from "@entente/core/units/ids";
import { touchesYear, validTime } from "@entente/core/units/valid-time";
import type { Material } from "./brief-material.ts";
import { fewOr, onFact, type Sentence } from "./brief-note.ts";
import { quoted } from "./brief-words.ts";
import { counted, listed, plural } from "./words.ts";

const MOST_DISPUTES = 6;
const MOST_CLAIMS = 3;
/** A dispute over what ended longer ago than this no longer bears on the year. */
const RECENT_YEARS = 10;

type Told = { readonly used: readonly Fact[]; readonly others: readonly Fact[] };

/** Disputes about at least two members that were not told before: the claim that figures use, and those that they do not. */
export function disputesIn(material: Material, before: ReadonlySet<FactId>): Sentence[] {
  const all = disputes(material).filter(({ others }) => !others.every(({ id }) => before.has(id)));
  const left = all.length - MOST_DISPUTES;
  return [
    ...all.slice(0, MOST_DISPUTES).map((dispute) => inWords(dispute, material)),
    ...(left > 0
      ? [{ text: `${plural(left, "further dispute")} left out here.`, notes: [material.whole] as const }]
      : []),
  ];
}

function disputes({ context, group, year }: Material): Told[] {
  const byDispute = new Map<string, Fact[]>();
  for (const fact of context.index.facts.values()) {
    if (fact.dispute === undefined) continue;
    const claims = byDispute.get(fact.dispute.id);
    if (claims === undefined) byDispute.set(fact.dispute.id, [fact]);
    else claims.push(fact);
  }
  const amongMembers = (fact: Fact): boolean => actorsOf(fact).filter((id) => group.members.includes(id)).length >= 2;
  return [...byDispute]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([, claims]) => {
      const about = claims.filter(amongMembers);
      const used = bearingOn(
        about.filter((fact) => !setAside(fact)),
        year,
      );
      const others = bearingOn(about.filter(setAside), year);
      const isRecent = [...used, ...others].some(({ valid }) => isNear(valid, year));
      return isRecent && others.length > 0 ? [{ used: used.slice(0, MOST_CLAIMS), others }] : [];
    });
}

/** The claims that hold in the year; where none does, those that began last before its end. */
function bearingOn(claims: readonly Fact[], year: Year): Fact[] {
  const holding = claims.filter(({ valid }) => touchesYear(validTime(valid), year));
  if (holding.length > 0) return holding;
  const begun = claims.filter(({ valid }) => startOf(valid) <= `${year}-12-31`);
  const latest = begun
    .map(({ valid }) => startOf(valid))
    .sort()
    .at(-1);
  return begun.filter(({ valid }) => startOf(valid) === latest);
}

/** The first day of a valid time; without one, before all others. */
function startOf(valid: string): string {
  const { from } = validTime(valid);
  return from === "open" || from === "unknown" ? "" : from;
}

const isNear = (valid: string, year: Year): boolean =>
  Array.from({ length: RECENT_YEARS + 1 }, (_, age) => year - age).some((y) => touchesYear(validTime(valid), y));

function inWords({ used, others }: Told, { whole }: Material): Sentence {
  const shown = others.slice(0, MOST_CLAIMS);
  const left = others.length - shown.length;
  const inUse = used.length === 0 ? "no claim in use is about these actors" : `in use is ${titles(used)}`;
  const more = left > 0 ? ` and ${counted(left)} more` : "";
  return {
    text: `Disputed: ${inUse}; set aside ${others.length === 1 ? "is" : "are"} ${titles(shown)}${more}.`,
    notes: fewOr(
      [...used, ...shown].map(({ id }) => onFact(id)),
      whole,
    ),
  };
}

const titles = (facts: readonly Fact[]): string => listed(facts.map(({ title }) => quoted(title)));
