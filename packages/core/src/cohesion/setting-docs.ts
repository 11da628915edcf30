import type { Settings } from "./types.ts";

/** What a setting is, in words for a reader, and how `entente query --option` calls it where it can be turned there. */
export type SettingDoc = { readonly says: string; readonly option?: string };

const dimension = (name: string, option: string): SettingDoc => ({
  says: `weight of ${name} in cohesion`,
  option: `weight.${option}`,
});
const rung = (name: string, option: string): SettingDoc => ({
  says: `value of ${name} on the commitment ladder`,
  option: `ladder.${option}`,
});
const age = (name: string): SettingDoc => ({
  says: `years back to which an earlier figure of ${name} stands in for a missing one`,
  option: "max-age",
});
const confidence = (name: string): SettingDoc => ({ says: `probability that a fact of ${name} confidence is right` });

/** Every setting of the method by its path. A test asks for one that is not here. */
export const settingDocs: Readonly<Record<string, SettingDoc>> = {
  "weights.commitment": dimension("commitment", "commitment"),
  "weights.trade": dimension("trade", "trade"),
  "weights.voting": dimension("voting", "voting"),
  "weights.institutions": dimension("institutions", "institutions"),
  "weights.support": dimension("support", "support"),
  "weights.freedom-from-strain": dimension("freedom from strain", "freedom-from-strain"),
  "ladder.none": rung("an asserted absence of any commitment", "none"),
  "ladder.consultation": rung("consultation or an entente", "consultation"),
  "ladder.non-aggression": rung("non-aggression or neutrality", "non-aggression"),
  "ladder.defence": rung("defence that is not automatic", "defence"),
  "ladder.defence-automatic": rung("automatic defence", "defence-automatic"),
  halfLifeYears: { says: "years after which an event counts half", option: "half-life" },
  "maxAgeYears.trade": age("trade"),
  "maxAgeYears.voting": age("votes"),
  "maxAgeYears.institutions": age("institutions"),
  minRollCalls: { says: "joint roll calls below which votes say nothing", option: "min-roll-calls" },
  "votes.abstain": {
    says: "what an abstention in the General Assembly is: middle (between yes and no) or left-out",
    option: "abstain",
  },
  "votes.absent": { says: "what an absence from a roll call is: left-out or middle (an abstention)", option: "absent" },
  "similarity.scale": {
    says: "what a tie in a portfolio of alliances is worth: cow (0 to 3), ladder (value of the rung) or rungs (its place)",
    option: "scale",
  },
  "similarity.selfTie": { says: "a state’s tie with itself in its portfolio: maximum or left-out", option: "self-tie" },
  "similarity.states": {
    says: "who has a place in portfolios: all states of the year, or the allied",
    option: "states",
  },
  "signs.friendlyFrom": { says: "commitment from which a tie is friendly", option: "sign.friendly-from" },
  "signs.hostileFrom": { says: "present strain from which a tie is hostile", option: "sign.hostile-from" },
  "signs.strainWeight": {
    says: "weight of strain against commitment where a tie has both",
    option: "sign.strain-weight",
  },
  "signs.leastSeverity": {
    says: "severity from which an event counts for the sign of a tie",
    option: "sign.least-severity",
  },
  "signs.halfLifeYears": {
    says: "years after which a strain that is over counts half for the sign of a tie",
    option: "sign.half-life",
  },
  "confidence.high": confidence("high"),
  "confidence.moderate": confidence("moderate"),
  "confidence.low": confidence("low"),
};

export type SettingValue = string | number | boolean;

/** Every setting by its path, with its value. */
export function settingValues(settings: Settings): ReadonlyMap<string, SettingValue> {
  const found = new Map<string, SettingValue>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
    } else found.set(path, value as SettingValue);
  };
  walk(settings, "");
  return found;
}

/** The paths of the settings that some work reads: what it depends on, as it tells by asking. */
export function settingsRead(settings: Settings, work: (settings: Settings) => void): ReadonlySet<string> {
  const read = new Set<string>();
  const watched = <T extends object>(target: T, path: string): T =>
    new Proxy(target, {
      get(object, key, receiver) {
        const value: unknown = Reflect.get(object, key, receiver);
        if (typeof key === "symbol") return value;
        const here = path === "" ? key : `${path}.${key}`;
        if (typeof value === "object" && value !== null) return watched(value, here);
        read.add(here);
        return value;
      },
    });
  work(watched(settings, ""));
  return read;
}
