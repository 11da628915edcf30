import { defaultSettings, readSettings } from "@entente/core/cohesion/settings";
import type { Settings } from "@entente/core/cohesion/types";
import { Refusal } from "../refusal.ts";

/** Every choice of a definition that a question may make, with its default. */
export const optionDocs: readonly { readonly name: string; readonly says: string; readonly default: string }[] = [
  {
    name: "max-age",
    says: "years back to which an earlier figure of trade, votes or institutions stands in for a missing one",
    default: "0; for cohesion the method's own, 10, 2 and 10",
  },
  {
    name: "min-roll-calls",
    says: "joint roll calls below which votes say nothing",
    default: `${defaultSettings.minRollCalls}`,
  },
  {
    name: "abstain",
    says: "what an abstention in the General Assembly is: middle, between yes and no, or left-out, no vote",
    default: defaultSettings.votes.abstain,
  },
  {
    name: "absent",
    says: "what an absence from a roll call is: left-out, no vote, or middle, an abstention",
    default: defaultSettings.votes.absent,
  },
  {
    name: "scale",
    says: "what a tie in a portfolio of alliances is worth: cow, what Correlates of War says it obliges to, from 0 to 3; ladder, the value of the rung; rungs, its place from 0 to 4",
    default: defaultSettings.similarity.scale,
  },
  {
    name: "self-tie",
    says: "a state's tie with itself in its portfolio: maximum, or left-out with the places of the two states compared",
    default: defaultSettings.similarity.selfTie,
  },
  {
    name: "states",
    says: "who has a place in portfolios: all members of the state system on 31 December, or the allied, those with a tie in the year",
    default: defaultSettings.similarity.states,
  },
  { name: "half-life", says: "years after which an event counts half", default: `${defaultSettings.halfLifeYears}` },
  ...Object.entries(defaultSettings.weights).map(([name, weight]) => ({
    name: `weight.${name}`,
    says: `weight of the dimension ${name} in cohesion`,
    default: `${weight}`,
  })),
  ...Object.entries(defaultSettings.ladder).map(([name, rung]) => ({
    name: `ladder.${name}`,
    says: `value of the rung ${name}`,
    default: `${rung}`,
  })),
  {
    name: "sign.friendly-from",
    says: "commitment from which a tie is friendly",
    default: `${defaultSettings.signs.friendlyFrom}`,
  },
  {
    name: "sign.hostile-from",
    says: "present strain from which a tie is hostile",
    default: `${defaultSettings.signs.hostileFrom}`,
  },
  {
    name: "sign.strain-weight",
    says: "weight of strain against commitment where a tie has both; 0 lets the promise prevail",
    default: `${defaultSettings.signs.strainWeight}`,
  },
  {
    name: "sign.least-severity",
    says: "severity from which an event counts for the sign of a tie, 1 to 5",
    default: `${defaultSettings.signs.leastSeverity}`,
  },
  {
    name: "sign.half-life",
    says: "years after which a strain that is over counts half for the sign of a tie",
    default: `${defaultSettings.signs.halfLifeYears}`,
  },
];

/** The method's settings for figures of a year's own data: nothing of an earlier year stands in. */
export const ownYear: Settings = { ...defaultSettings, maxAgeYears: { trade: 0, voting: 0, institutions: 0 } };

/** Options whose values are words, by where they stand among the settings. */
const inWords: Readonly<Record<string, readonly [group: "votes" | "similarity", name: string]>> = {
  abstain: ["votes", "abstain"],
  absent: ["votes", "absent"],
  scale: ["similarity", "scale"],
  "self-tie": ["similarity", "selfTie"],
  states: ["similarity", "states"],
};

/** Settings from `name=value` texts over a base; null when there are none. Refuses a name or a value that is none. */
export function settingsOf(options: readonly string[], base: Settings): Settings | null {
  if (options.length === 0) return null;
  const changed = structuredClone(base) as Record<string, unknown>;
  for (const option of options) {
    const [name = "", text = ""] = option.split("=", 2);
    const word = inWords[name];
    if (word !== undefined && text !== "") {
      const [group, member] = word;
      changed[group] = { ...(changed[group] as object), [member]: text };
      continue;
    }
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value))
      throw new Refusal(`found the option "${option}"; expected name=number, such as max-age=10`);
    set(changed, name, value);
  }
  const read = readSettings(changed);
  if (read.ok) return read.value;
  throw new Refusal(
    read.error.map(({ path, found, expected }) => `${path}: found ${found}; expected ${expected}`).join("; "),
  );
}

const signOptions = {
  "sign.friendly-from": "friendlyFrom",
  "sign.hostile-from": "hostileFrom",
  "sign.strain-weight": "strainWeight",
  "sign.least-severity": "leastSeverity",
  "sign.half-life": "halfLifeYears",
} as const;

function set(settings: Record<string, unknown>, name: string, value: number): void {
  const [group = "", member] = name.split(/\.(.*)/, 2);
  if (name === "max-age") settings["maxAgeYears"] = { trade: value, voting: value, institutions: value };
  else if (name === "min-roll-calls") settings["minRollCalls"] = value;
  else if (name === "half-life") settings["halfLifeYears"] = value;
  else if (name in signOptions) {
    const key = signOptions[name as keyof typeof signOptions];
    settings["signs"] = { ...(settings["signs"] as Record<string, number>), [key]: value };
  } else if ((group === "weight" || group === "ladder") && member) {
    const key = group === "weight" ? "weights" : "ladder";
    settings[key] = { ...(settings[key] as Record<string, number>), [member]: value };
  } else {
    throw new Refusal(`there is no option "${name}"; there are: ${optionDocs.map((option) => option.name).join(", ")}`);
  }
}
