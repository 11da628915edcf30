import type { Actor } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import { touchesYear, type ValidTime, validTime } from "@entente/core/units/valid-time";

export type CodeHolder = (code: string, year: Year) => ActorId | undefined;

type Spell = { readonly actor: ActorId; readonly times: readonly ValidTime[]; readonly from: string };

/**
 * Who stood under a code in a year. Where it changed hands within the year, who held it first: a figure of 1991 under code 365
 * is the Soviet Union's, which lived through all but its last six days. Germany's figures of 1990 stand under 255 or 260.
 */
export function codeHolder(actors: readonly Actor[], scheme: Actor["codes"][number]["scheme"]): CodeHolder {
  const spells = new Map<string, Spell[]>();
  for (const { id, codes, valid } of actors) {
    for (const code of codes) {
      if (code.scheme !== scheme) continue;
      const times = [validTime(valid), ...(code.valid ? [validTime(code.valid)] : [])];
      const from =
        times
          .map((time) => time.from)
          .sort()
          .at(-1) ?? "";
      spells.set(code.value, [...(spells.get(code.value) ?? []), { actor: id, times, from }]);
    }
  }
  for (const list of spells.values()) list.sort((x, y) => (x.from < y.from ? -1 : 1));
  return (code, year) => spells.get(code)?.find(({ times }) => times.every((time) => touchesYear(time, year)))?.actor;
}
