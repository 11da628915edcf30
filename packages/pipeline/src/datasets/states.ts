import type { Actor } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import { codeHolder } from "../carry/code-holder.ts";
import type { Row } from "./row.ts";

export type Scheme = Actor["codes"][number]["scheme"];

const FIRST = 1816;
const schemeNames = {
  cow: "Correlates of War",
  gw: "Gleditsch–Ward",
  iso3: "ISO 3166-1 alpha-3",
  m49: "UN M49",
} as const;

/** Who stood under a code in a year, by the actors that the ledger knows. */
export class States {
  readonly #actors: readonly Actor[];
  readonly #byScheme = new Map<Scheme, (code: string, year: Year) => ActorId | undefined>();

  constructor(actors: readonly Actor[]) {
    this.#actors = actors;
  }

  get actors(): readonly Actor[] {
    return this.#actors;
  }

  /** The actor under a code in a year; undefined where nobody stood under it. Each answer is found once. */
  holder(scheme: Scheme, code: string, year: Year): ActorId | undefined {
    let find = this.#byScheme.get(scheme);
    if (find === undefined) {
      find = remembered(codeHolder(this.#actors, scheme));
      this.#byScheme.set(scheme, find);
    }
    return find(code, year);
  }

  /** The actor that a cell names by its code. An unknown code, or one that nobody held in the year, rejects the row. */
  of(row: Row, column: string, scheme: Scheme, year: Year): ActorId {
    const found = this.holder(scheme, row.text(column), year);
    if (found !== undefined) return found;
    return row.fail(
      column,
      `a ${schemeNames[scheme]} code of a state in ${year}`,
      "no actor of the ledger holds this code in that year: import cow-states first, or check the code and the year",
    );
  }
}

function remembered(find: (code: string, year: Year) => ActorId | undefined) {
  const known = new Map<string, (ActorId | undefined | null)[]>();
  return (code: string, year: Year): ActorId | undefined => {
    let years = known.get(code);
    if (years === undefined) {
      years = [];
      known.set(code, years);
    }
    const answer = years[year - FIRST];
    if (answer !== undefined) return answer ?? undefined;
    const found = find(code, year);
    years[year - FIRST] = found ?? null;
    return found;
  };
}
