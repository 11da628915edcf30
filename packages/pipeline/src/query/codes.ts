import type { Actor } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import { touchesYear, validTime } from "@entente/core/units/valid-time";
import { Refusal } from "../refusal.ts";

export const codeSchemes = ["iso3", "cow", "gw"] as const;
export type CodeScheme = (typeof codeSchemes)[number];

/** Reads and writes actors by a scheme's codes. "iso3" is the project's own: alpha-3 where there is one. */
export class ActorCodes {
  readonly #actors: ReadonlyMap<ActorId, Actor>;
  readonly #scheme: CodeScheme;

  constructor(actors: readonly Actor[], scheme: CodeScheme) {
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
    this.#scheme = scheme;
  }

  /** The actors under a code at any time: one code may have had several holders. Refuses a code that nobody has. */
  read(code: string): ActorId[] {
    const text = code.trim();
    if (this.#scheme === "iso3") {
      const id = text.toUpperCase();
      if (!this.#actors.has(id)) throw new Refusal(`found the actor "${text}"; expected one of this release`);
      return [id];
    }
    const holders = [...this.#actors.values()].filter(({ codes }) =>
      codes.some(({ scheme, value }) => scheme === this.#scheme && value === text),
    );
    if (holders.length === 0)
      throw new Refusal(`found the ${this.#scheme} code "${text}"; expected one that an actor of this release has`);
    return holders.map(({ id }) => id);
  }

  /** The code of an actor in a year; null where another holds it then. Refuses an actor that never had one: it would vanish. */
  write(id: ActorId, year: Year): string | null {
    if (this.#scheme === "iso3") return id;
    const codes = this.#actors.get(id)?.codes.filter(({ scheme }) => scheme === this.#scheme) ?? [];
    if (codes.length === 0)
      throw new Refusal(`${id} has no ${this.#scheme} code; ask with --codes iso3, or name the actors with --actors`);
    return codes.find(({ valid }) => valid === undefined || touchesYear(validTime(valid), year))?.value ?? null;
  }
}
