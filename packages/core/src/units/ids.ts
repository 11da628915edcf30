import { z } from "zod";

/** An actor's code: ISO 3166-1 alpha-3 for states that have one, its own capitals otherwise ("SUN", "EU", "SCO"). */
export const ActorId = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,11}$/, "an actor code in capitals, such as RUS, EU or SCO")
  .meta({ title: "Actor", field: "actor" });
export type ActorId = z.infer<typeof ActorId>;

const slug = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
export const SourceId = z
  .string()
  .max(120)
  .regex(slug, "a lower-case slug such as cow-trade-4.0")
  .meta({ title: "Source", field: "source" });
export type SourceId = z.infer<typeof SourceId>;

export const FactId = z
  .string()
  .max(120)
  .regex(slug, "a lower-case slug such as treaty-rus-prk-2024")
  .meta({ title: "Fact", field: "fact" });
export type FactId = z.infer<typeof FactId>;

/** A calendar year in the state system: 1816 (where the field's lists begin) to 2100. */
export const Year = z.int().min(1816).max(2100).meta({ title: "Year", field: "year" });
export type Year = z.infer<typeof Year>;

/** The two members of a dyad in a fixed order, so that a dyad has one name. */
export const dyadKey = (a: ActorId, b: ActorId): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** Every unordered pair of `members`, in the order given. */
export function dyadsOf(members: readonly ActorId[]): [ActorId, ActorId][] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b): [ActorId, ActorId] => [a, b]));
}
