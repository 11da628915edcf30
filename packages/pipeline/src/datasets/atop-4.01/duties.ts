import type { ObligationType } from "@entente/core/facts/treaty";
import type { Duty } from "../alliances/bonds.ts";
import type { Row } from "../row.ts";

type Coded = {
  readonly type: ObligationType;
  /** Whether the member owes it. */
  readonly owed: string;
  /** Whether it is owed on conditions only, and which, by column. */
  readonly conditional?: string;
  readonly conditions?: Readonly<Record<string, string>>;
};

const setting = (prefix: string): Record<string, string> => ({
  [`${prefix}adv`]: "against certain adversaries",
  [`${prefix}loc`]: "in certain places",
  [`${prefix}con`]: "in a certain conflict",
  [`${prefix}num`]: "by the number of adversaries",
});

/** ATOP's five obligations. Non-aggression has no conditions there. */
const obligations: readonly Coded[] = [
  {
    type: "defence",
    owed: "defense",
    conditional: "defcon",
    conditions: {
      ...setting("defco"),
      defcodem: "when demands are refused",
      defconpr: "when the ally did not provoke it",
    },
  },
  {
    type: "offence",
    owed: "offense",
    conditional: "offcon",
    conditions: { ...setting("offco"), offcodem: "when demands are refused" },
  },
  {
    type: "neutrality",
    owed: "neutral",
    conditional: "neucon",
    conditions: {
      ...setting("neuco"),
      neucodem: "when demands are refused",
      neuconpr: "when the ally did not provoke it",
      neucoatt: "when the ally is attacked",
    },
  },
  { type: "non-aggression", owed: "nonagg" },
  {
    type: "consultation",
    owed: "consul",
    conditional: "concon",
    conditions: {
      concoadv: "about certain adversaries",
      concoloc: "about certain places",
      concocon: "about a certain conflict",
      concoreq: "on request",
    },
  },
];

export const obligationColumns: readonly string[] = obligations.map(({ owed }) => owed);
export const conditionColumns: readonly string[] = obligations.flatMap(({ conditional, conditions = {} }) => [
  ...(conditional === undefined ? [] : [conditional]),
  ...Object.keys(conditions),
]);

/**
 * What a row says that its member owes. Where ATOP codes a condition the trigger is conditional, and the condition says of which
 * kind; where it codes none the trigger is not known, because ATOP does not tell assistance that binds by itself from assistance
 * by means each deems fit.
 */
export const dutiesOf = (row: Row): Duty[] =>
  obligations.flatMap(({ type, owed, conditional, conditions = {} }): Duty[] => {
    if (row.flag(owed) !== true) return [];
    if (conditional === undefined || row.flag(conditional) !== true) return [{ type, trigger: "unknown" }];
    const kinds = Object.entries(conditions).filter(([column]) => row.flag(column) === true);
    const words = kinds.length === 0 ? "of a kind it does not name" : kinds.map(([, said]) => said).join("; ");
    return [{ type, trigger: "conditional", condition: `ATOP codes a condition: ${words}` }];
  });
