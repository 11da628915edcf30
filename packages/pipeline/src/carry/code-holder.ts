import { type Actor, spellsOf } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import { touchesYear, type ValidTime, validTime } from "@entente/core/units/valid-time";

export type CodeHolder = (code: string, year: Year) => ActorId | undefined;

type Spell = { readonly actor: ActorId; readonly time: ValidTime };

/**
 * Who stood under a code in a year: by the code's own time where it has one, else by the actor's spells. Where it changed hands
 * within the year, who held it first: a figure of 1991 under code 365 is the Soviet Union's, which lived through all but its last
 * six days. Germany's figures of 1990 stand under 255 or 260.
 */
export function codeHolder(actors: readonly Actor[], scheme: Actor["codes"][number]["scheme"]): CodeHolder {
  const spells = new Map<string, Spell[]>();
  for (const actor of actors) {
    for (const code of actor.codes) {
      if (code.scheme !== scheme) continue;
      const list = spells.get(code.value) ?? [];
      for (const text of code.valid ? [code.valid] : spellsOf(actor))
        list.push({ actor: actor.id, time: validTime(text) });
      spells.set(code.value, list);
    }
  }
  for (const list of spells.values()) list.sort((x, y) => (x.time.from < y.time.from ? -1 : 1));
  return (code, year) => spells.get(code)?.find(({ time }) => touchesYear(time, year))?.actor;
}
