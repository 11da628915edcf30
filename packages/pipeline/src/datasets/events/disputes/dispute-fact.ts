import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import { type DyadSpell, dyadLocator } from "../dyad-spells.ts";
import { frictionRecord } from "../friction-record.ts";
import { namesOf } from "../names.ts";
import { slug } from "../slug.ts";
import { validYears, yearsInWords } from "../years.ts";
import { actions, deaths, type Level, levels } from "./codes.ts";
import type { DisputeYears } from "./dispute-list.ts";
import { disputeWeight } from "./dispute-rule.ts";

/** What a row says of its first state in a year of a dispute; null where it is not known. */
export type DisputeYear = {
  readonly sideA: boolean | null;
  readonly level: Level;
  readonly otherLevel: Level;
  readonly action: number | null;
  readonly deaths: number | null;
  readonly month: number | null;
  readonly returned: boolean | null;
  /** The least and the most days that the dispute as a whole lasted. */
  readonly days: readonly [number | null, number | null];
};

/** One friction of a dispute and a pair of opponents, over their years in it; null where neither took a militarised step. */
export function disputeFact(
  of: DisputeYears,
  spell: DyadSpell<DisputeYear>,
  actors: readonly Actor[],
  more: { startYear: number; words: readonly string[] } | undefined,
): FactRecord | null {
  const { event, first, last, rows, codes } = spell;
  const level = Math.max(...rows.flatMap(({ details }) => [details.level, details.otherLevel])) as Level;
  const weight = disputeWeight(level);
  if (weight === null) return null;
  const nameOf = namesOf(actors);
  const opener = rows.find(({ details }) => details.sideA)?.codes[0];
  const [from, to] = opener === codes[1] ? [spell.actors[1], spell.actors[0]] : spell.actors;
  const [one = from, other = to] = [from, to].toSorted();
  const month = more?.startYear === first ? rows[0]?.details.month : null;
  return frictionRecord(
    {
      id: slug(of.slug, event, one, other, first),
      title: `${weight.form === "war" ? "War" : "Militarised dispute"}: ${nameOf(one)} – ${nameOf(other)}, ${yearsInWords(first, last)} (${of.label} ${event})`,
      valid: validYears(first, last, month ?? undefined),
      from,
      to,
      mutual: true,
      ...weight,
      identifiers: [{ scheme: "MID", value: event }],
      tags: [slug(levels[level])],
      note: noteOf(of, spell, nameOf, more?.words ?? []),
    },
    of.dataset,
    dyadLocator("dispnum", of.file, spell),
  );
}

function noteOf(
  { edge }: DisputeYears,
  spell: DyadSpell<DisputeYear>,
  nameOf: (id: string) => string,
  words: readonly string[],
): string {
  const { rows, codes, actors, last, without } = spell;
  const sides = codes.map((code, i) => {
    const own = rows.filter((row) => row.codes[0] === code).map(({ details }) => details);
    const action = highest(own.map((details) => details.action));
    const lost = highest(own.map((details) => details.deaths));
    const did = action === null ? "action not known" : actions[action];
    return `${nameOf(actors[i] ?? code)}: ${did}, ${lost === null ? "deaths not known" : deaths[lost]}.`;
  });
  const [least, most] = rows[0]?.details.days ?? [null, null];
  const returned = rows[0]?.details.returned;
  return [
    ...sides,
    returned === true && "The dispute as a whole was reciprocated.",
    returned === false && "The dispute as a whole was not reciprocated.",
    least !== null && `It lasted ${least}${most === null || most === least ? "" : ` to ${most}`} days.`,
    ...words,
    without.length > 0 && `No row of the pair for ${without.join(", ")}.`,
    last === edge && `${edge} is the edge of the data, which does not know later years.`,
  ]
    .filter((sentence) => typeof sentence === "string")
    .join(" ");
}

function highest(codes: readonly (number | null)[]): number | null {
  const known = codes.filter((code) => code !== null);
  return known.length === 0 ? null : Math.max(...known);
}
