import { registersOf } from "@entente/core/bound/registers";
import type { Bound, Duty, Side } from "@entente/core/bound/types";
import { whoIsBound } from "@entente/core/bound/who-is-bound";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import type { ActorId } from "@entente/core/units/ids";
import { isMissing } from "@entente/core/units/missing";
import type { IsoDate } from "@entente/core/units/valid-time";
import type { Release } from "@entente/db/release/open";
import { treatyInputs } from "@entente/db/release/read-treaties";
import { Refusal } from "../refusal.ts";
import type { ActorCodes } from "./codes.ts";
import type { Cells } from "./print-cells.ts";

export const boundColumns = [
  "on",
  "attacked",
  "attacker",
  "state",
  "standing",
  "owes",
  "to",
  "trigger",
  "article",
  "condition",
  "certain",
  "fact",
  "title",
  "sources",
  "missing",
] as const;
type Row = Cells<(typeof boundColumns)[number]>;

/** "X is attacked by Y": one row for each duty and each search of each state, and one for a state of which nothing is known. */
export function boundRows(
  release: Release,
  [attacked, attacker]: readonly [ActorId, ActorId],
  on: IsoDate,
  codes: ActorCodes,
): Row[] {
  const inputs = treatyInputs(release, [attacked, attacker]);
  const year = Number(on.slice(0, 4));
  const registers = registersOf(
    release.manifest.datasets.map(({ id }) => id),
    year,
  );
  const found = whoIsBound(indexInputs(inputs), { attacked, attacker, on }, registers);
  if (isMissing(found))
    throw new Refusal(
      `can't be asked of ${attacked} attacked by ${attacker} on ${on} (${found.missing}); expected two different actors that are there on the day`,
    );
  const evidence = new Map(inputs.facts.map((record) => [record.fact.id, record.evidence]));
  const sources = (id: string) =>
    (evidence.get(id) ?? []).map(({ source, locator }) => `${source}: ${locator}`).join("; ");
  const code = (id: ActorId) => codes.write(id, year) ?? id;
  const head = { on, attacked: code(attacked), attacker: code(attacker) };
  const blank = { owes: null, to: null, trigger: null, article: null, condition: null, certain: null };
  const facts = { fact: null, title: null, sources: null, missing: null };
  const ofSide = (state: ActorId, standing: string, to: ActorId, side: Side): Row[] => {
    const row = { ...head, state: code(state), standing };
    const duty = (certain: string) => (owed: Duty) => ({
      ...row,
      owes: owed.type,
      to: code(to),
      trigger: owed.trigger,
      article: owed.article ?? null,
      condition: owed.condition ?? null,
      certain,
      fact: owed.treaty.id,
      title: owed.treaty.title,
      sources: sources(owed.treaty.id),
      missing: null,
    });
    const about = (owes: string) => (fact: { id: string; title: string }) => ({
      ...row,
      ...blank,
      owes,
      to: code(to),
      certain: "yes",
      fact: fact.id,
      title: fact.title,
      sources: sources(fact.id),
      missing: null,
    });
    return [
      ...side.duties.map(duty("yes")),
      ...side.doubtful.map(duty("not known")),
      ...side.owesNothing.map(about("nothing: the other owes")),
      ...side.absences.map((fact) => about(`nothing found: ${fact.of}`)(fact)),
    ];
  };
  const ofState = ({ state, standing, towardsAttacked, towardsAttacker, why }: Bound): Row[] => {
    const rows = [
      ...ofSide(state, standing, attacked, towardsAttacked),
      ...ofSide(state, standing, attacker, towardsAttacker),
    ];
    if (rows.length > 0) return rows;
    return [{ ...head, state: code(state), standing, ...blank, ...facts, missing: why }];
  };
  return [
    ...ofSide(attacker, "the attacker", attacked, found.attackerOwes),
    ...ofSide(attacked, "the attacked", attacker, found.attackedOwes),
    ...found.states.flatMap(ofState),
  ];
}
