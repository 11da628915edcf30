import { Fact, type FactOf } from "@entente/core/facts/fact";
import type { ObligationType, Trigger } from "@entente/core/facts/treaty";
import { type Change, HYPOTHETICAL } from "@entente/core/scenario/scenario";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { allOf, type Names } from "./names.ts";
import { counted } from "./words.ts";

/** What parties of a made-up treaty owe each other, strongest first, in words for a control. */
export const obligationChoices: readonly (readonly [ObligationType, string])[] = [
  ["defence", "defence"],
  ["offence", "joining an attack"],
  ["neutrality", "neutrality"],
  ["non-aggression", "non-aggression"],
  ["consultation", "consultation"],
];

/** How it comes to bind. */
export const triggerChoices: readonly (readonly [Trigger, string])[] = [
  ["automatic", "by itself"],
  ["conditional", "under conditions"],
  ["discretionary", "by means each deems fit"],
  ["unknown", "not said"],
];

/** Only where assistance is owed does it matter how it is set off. */
export const hasTrigger = (type: ObligationType): boolean => type === "defence" || type === "offence";

export type Terms = { readonly type: ObligationType; readonly trigger: Trigger };

const nouns: Readonly<Record<ObligationType, string>> = {
  defence: "A defence treaty",
  offence: "A treaty to join an attack",
  neutrality: "A neutrality treaty",
  "non-aggression": "A non-aggression treaty",
  consultation: "A treaty to consult",
};

/** A treaty that is not: who, what they owe, how it binds, in force from the year on. */
export function formedTreaty(parties: readonly ActorId[], terms: Terms, year: Year, names: Names): Change {
  const { type, trigger } = hasTrigger(terms.type) ? terms : { ...terms, trigger: "unknown" as const };
  const how = triggerChoices.find(([id]) => id === trigger)?.[1];
  const who =
    parties.length > 5
      ? `${counted(parties.length)} states, ${names(parties[0] ?? "")} among them`
      : allOf(names, parties);
  const slug = [...parties].sort().join("-").toLowerCase();
  const fact = Fact.parse({
    kind: "treaty",
    id: `${HYPOTHETICAL}${type}-${trigger}-${slug.length > 70 ? `${parties.length}-${checksum(slug)}` : slug}`,
    title: `${nouns[type]} of ${who}${hasTrigger(type) ? `, binding ${how}` : ""}`.slice(0, 240),
    valid: `${year}/..`,
    confidence: "high",
    parties,
    obligations: [{ type, trigger }],
  });
  return { kind: "add-fact", fact };
}

/** Tells lists of parties apart where their codes do not fit into a name. */
function checksum(text: string): string {
  let sum = 5381;
  for (const letter of text) sum = (sum * 33 + letter.charCodeAt(0)) % 4_294_967_291;
  return sum.toString(36);
}

/** A treaty in force under other terms. */
export const alteredTreaty = (id: FactId, { type, trigger }: Terms): Change => ({
  kind: "alter-fact",
  id,
  fields: { obligations: [{ type, trigger: hasTrigger(type) ? trigger : "unknown" }] },
});

/** An event of another severity. */
export const alteredSeverity = (id: FactId, severity: number): Change => ({
  kind: "alter-fact",
  id,
  fields: { severity },
});

/** The terms of a treaty's strongest obligation, as the controls show them. */
export function termsOf({ obligations }: Pick<FactOf<"treaty">, "obligations">): Terms {
  const strength = ({ type, trigger }: Terms): number =>
    obligationChoices.findIndex(([id]) => id === type) * 10 + triggerChoices.findIndex(([id]) => id === trigger);
  const [strongest] = [...obligations].sort((x, y) => strength(x) - strength(y));
  return strongest === undefined ? { type: "consultation", trigger: "unknown" } : strongest;
}
