import type { Rung } from "@entente/core/cohesion/types";
import type { FactOf } from "@entente/core/facts/fact";
import { allOf, type Names } from "./names.ts";

type Obligation = FactOf<"treaty">["obligations"][number];

const typeInWords: Readonly<Record<Obligation["type"], string>> = {
  defence: "to defend",
  offence: "to join an attack",
  neutrality: "to stay neutral",
  "non-aggression": "not to attack",
  consultation: "to consult",
};
const triggerInWords: Readonly<Record<Obligation["trigger"], string>> = {
  automatic: "automatic",
  conditional: "under conditions, not automatic",
  discretionary: "by means each deems fit, not automatic",
  unknown: "trigger not recorded",
};
/** Only where assistance is owed does it matter how it is set off. */
const triggered: readonly Obligation["type"][] = ["defence", "offence"];

/** "to defend (art. 4; under conditions, not automatic); to consult (art. 3)". */
export function obligationsInWords(obligations: readonly Obligation[], names: Names): string {
  return obligations
    .map(({ type, trigger, article, owedBy, condition }) => {
      const details = [
        article,
        triggered.includes(type) ? triggerInWords[trigger] : undefined,
        owedBy === undefined ? undefined : `owed by ${allOf(names, owedBy)}`,
        condition,
      ].filter((detail) => detail !== undefined);
      return details.length === 0 ? typeInWords[type] : `${typeInWords[type]} (${details.join("; ")})`;
    })
    .join("; ");
}

/** What a rung of the commitment ladder is called. */
export const rungInWords: Readonly<Record<Rung, string>> = {
  none: "no obligation (verified)",
  consultation: "consultation",
  "non-aggression": "non-aggression",
  defence: "defence, not automatic",
  "defence-automatic": "defence, automatic",
};
