import type { GroupQuestion } from "@entente/core/cohesion/group";
import { cohesionDoubt } from "@entente/core/cohesion/range";
import type { Range } from "@entente/core/cohesion/types";
import { evaluateScenario, type Standing } from "@entente/core/scenario/evaluate";
import { type Parts, partsOf } from "@entente/core/scenario/explain";
import { indexOf } from "@entente/core/scenario/index-of";
import type { Scenario } from "@entente/core/scenario/scenario";
import type { Missing } from "@entente/core/units/missing";
import { sampling } from "#view/sampling.ts";

/** What is asked of the worker: where the inputs are, of which group, and what if. The first two are the same each time. */
export type ToExplain = { readonly inputs: string; readonly question: GroupQuestion; readonly scenario: Scenario };

/** What takes longer than a frame: the parts of the difference by change, and how far both figures may be off. */
export type Explained = Answer & { readonly scenario: Scenario };

type Answer = {
  readonly parts: Parts | Missing;
  readonly ranges: { readonly base: Range | Missing; readonly scenario: Range | Missing };
};

export type FromWorker = Answer | { readonly failed: string };

/** The answer to one scenario. One that can't be worked out fails: the page itself says why. */
export function explained(stands: Standing, base: Explained["ranges"]["base"], scenario: Scenario): FromWorker {
  const evaluated = evaluateScenario(stands, scenario);
  if (!evaluated.ok) return { failed: "this scenario can't be worked out" };
  const { scenario: changed, applied } = evaluated.value;
  const draws = sampling(stands.question.members.length);
  return {
    parts: partsOf(stands, scenario, evaluated.value),
    ranges: {
      base,
      scenario: cohesionDoubt(indexOf(applied.inputs), changed.dyads, applied.settings, draws).range.all,
    },
  };
}
