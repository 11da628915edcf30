import type { GroupQuestion } from "@entente/core/cohesion/group";
import { cohesionDoubt } from "@entente/core/cohesion/range";
import type { Range } from "@entente/core/cohesion/types";
import { balanceAfter, compareBalance } from "@entente/core/scenario/compare-balance";
import { boundShifts } from "@entente/core/scenario/compare-bound";
import { type Evaluation, evaluateScenario, type Standing, standing } from "@entente/core/scenario/evaluate";
import { type Parts, partsOf } from "@entente/core/scenario/explain";
import { indexOf } from "@entente/core/scenario/index-of";
import type { Scenario } from "@entente/core/scenario/scenario";
import { touchedBetween } from "@entente/core/scenario/touched";
import { type GroupBalance, groupBalance } from "@entente/core/structure/balance";
import type { ActorId } from "@entente/core/units/ids";
import type { Missing } from "@entente/core/units/missing";
import { lastDayOf } from "@entente/core/units/valid-time";
import { sampling } from "#view/sampling.ts";
import { campsTold } from "#view/scenario-camps.ts";
import type { StructureTold } from "#view/scenario-structure.ts";

/** A group with those whose treaties are looked at beside it. */
export type Explainable = GroupQuestion & { readonly outside: readonly ActorId[] };

/** What is asked of the worker: where the inputs are, of which group, and what if. The first two are the same each time. */
export type ToExplain = { readonly inputs: string; readonly question: Explainable; readonly scenario: Scenario };

/** What takes longer than a frame: the parts of the difference by change, how far both figures may be off, camps and bonds. */
export type Explained = Answer & { readonly scenario: Scenario };

type Answer = {
  readonly parts: Parts | Missing;
  readonly ranges: { readonly base: Range | Missing; readonly scenario: Range | Missing };
  readonly structure: StructureTold;
};

export type FromWorker = Answer | { readonly failed: string };

/** What is the same for every scenario. */
export type Base = {
  readonly stands: Standing;
  readonly outside: readonly ActorId[];
  readonly range: Range | Missing;
  readonly balance: GroupBalance | null;
};

export function baseOf(premises: Standing["premises"], { outside, ...question }: Explainable): Base {
  const stands = standing(premises, question);
  const { index, base } = stands;
  const { range } = cohesionDoubt(index, base.dyads, premises.settings, sampling(question.members.length));
  const apart = question.members.length + question.against.length < 3;
  return {
    stands,
    outside,
    range: range.all,
    balance: apart ? null : groupBalance(index, question, premises.settings),
  };
}

/** The answer to one scenario. One that can't be worked out fails: the page itself says why. */
export function explained(base: Base, scenario: Scenario): FromWorker {
  const { stands } = base;
  const evaluated = evaluateScenario(stands, scenario);
  if (!evaluated.ok) return { failed: "this scenario can't be worked out" };
  const { scenario: changed, applied } = evaluated.value;
  const draws = sampling(stands.question.members.length);
  return {
    parts: partsOf(stands, scenario, evaluated.value),
    ranges: {
      base: base.range,
      scenario: cohesionDoubt(indexOf(applied.inputs), changed.dyads, applied.settings, draws).range.all,
    },
    structure: structureTold(base, evaluated.value),
  };
}

function structureTold({ stands, outside, balance }: Base, { applied }: Evaluation): StructureTold {
  const { question, premises } = stands;
  const { members, against, year } = question;
  const index = indexOf(applied.inputs);
  const touched = touchedBetween(index, premises.inputs, applied.inputs);
  return {
    camps:
      balance === null
        ? null
        : campsTold(compareBalance(balance, balanceAfter(balance, index, applied.settings, touched))),
    bound: boundShifts(stands.index, index, { members, against, outside, on: lastDayOf(year) }, touched),
  };
}
