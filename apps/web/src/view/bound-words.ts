import type { Duty } from "@entente/core/bound/types";

const owed: Readonly<Record<Duty["type"], (to: string) => string>> = {
  defence: (to) => `to defend ${to}`,
  offence: (to) => `to join an attack of ${to}`,
  neutrality: (to) => `to stay neutral towards ${to}`,
  "non-aggression": (to) => `not to attack ${to}`,
  consultation: (to) => `to consult with ${to}`,
};

const setOff: Readonly<Record<Duty["trigger"], string>> = {
  automatic: "by itself",
  conditional: "under conditions",
  discretionary: "by its own judgement of what help is fit",
  unknown: "in a way that is not recorded",
};

/** "to defend North Korea (art. II)". */
export const dutyInWords = ({ type, article }: Pick<Duty, "type" | "article">, to: string): string =>
  `${owed[type](to)}${article === undefined ? "" : ` (${article})`}`;

/** How help comes to be owed; undefined for a duty that is no help. */
export const triggerInWords = ({ type, trigger }: Pick<Duty, "type" | "trigger">): string | undefined =>
  type === "defence" || type === "offence" ? setOff[trigger] : undefined;

/** What a state can point to that does not want to act; undefined for a duty that is no help. */
export function wayOut({ type, trigger, condition }: Duty): string | undefined {
  if (type !== "defence" && type !== "offence") return undefined;
  switch (trigger) {
    case "automatic":
      return condition === undefined ? "none recorded" : "that the condition is not met";
    case "conditional":
      return condition === undefined ? "its conditions, which are not recorded" : "that the condition is not met";
    case "discretionary":
      return "it chooses the means itself";
    case "unknown":
      return "not recorded";
  }
}

/** "its defence", "non-aggression": what is owed, in a sentence on what can't all be kept. */
export const owedInWords: Readonly<Record<Duty["type"], string>> = {
  defence: "defence",
  offence: "a part in its attack",
  neutrality: "neutrality",
  "non-aggression": "non-aggression",
  consultation: "consultation",
};
