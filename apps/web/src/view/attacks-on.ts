import type { Standing } from "@entente/core/bound/types";
import { whoIsBound } from "@entente/core/bound/who-is-bound";
import type { ActorId } from "@entente/core/units/ids";
import { isMissing } from "@entente/core/units/missing";

import type { ViewContext } from "./context.ts";
import { allOf } from "./names.ts";
import { inSentences } from "./prose-names.ts";
import { capital, counted } from "./words.ts";

/** "2 bound to help, 1 to both": one attack in a list of several. */
export type AttackLine = { readonly attacker: ActorId; readonly name: string; readonly says: string };
export type AttacksOn = { readonly attacked: ActorId; readonly name: string; readonly lines: readonly AttackLine[] };

/** Every attack of a rival on a member, in a few words each. A pair that can't be asked about is left out. */
export function attacksOf(
  context: ViewContext,
  members: readonly ActorId[],
  against: readonly ActorId[],
  on: string,
): AttacksOn[] {
  const { index } = context;
  const names = inSentences(context.names);
  return members.map((attacked) => ({
    attacked,
    name: capital(names(attacked)),
    lines: against.flatMap((attacker): AttackLine[] => {
      const found = whoIsBound(index, { attacked, attacker, on }, []);
      if (isMissing(found)) return [];
      const at = (standing: Standing) =>
        found.states.filter((bound) => bound.standing === standing).map(({ state }) => state);
      const [help, torn] = [at("attacked"), at("both")];
      const who = (ids: readonly ActorId[]) => (ids.length > 3 ? `${counted(ids.length)} states` : allOf(names, ids));
      const says = [
        ...(help.length === 0 ? [] : [`${who(help)} bound to help`]),
        ...(torn.length === 0 ? [] : [`${who(torn)} bound to both`]),
      ];
      return [
        {
          attacker,
          name: names(attacker),
          says: says.length === 0 ? "Nobody known to be bound to help" : capital(says.join("; ")),
        },
      ];
    }),
  }));
}
