import "server-only";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import type { ActorId, Year } from "@entente/core/units/ids";
import { err, ok, type Result } from "@entente/core/units/result";
import { releaseInputs } from "@entente/db/release/read-inputs";
import { inputsOfYear } from "#view/scenario-inputs.ts";
import { releaseOf } from "./releases.ts";

/** No setting lets an older figure stand in. */
const LOOK_BACK = 50;

/** What the figures of some actors in a year can rest on; an actor that the release does not have is named. */
export function inputsFor(id: string, actors: readonly ActorId[], year: Year): Result<Inputs, string> {
  const inputs = releaseInputs(releaseOf(id), actors, { from: year - LOOK_BACK, to: year });
  const known = new Set(inputs.actors.map((actor) => actor.id));
  const unknown = actors.find((actor) => !known.has(actor));
  return unknown === undefined
    ? ok(inputsOfYear(inputs, year, defaultSettings))
    : err(`found the actor "${unknown}"; expected one of the actors of release ${id}`);
}
