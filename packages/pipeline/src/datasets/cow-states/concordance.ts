import type { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";
import type { Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import type { Scheme } from "../states.ts";
import { codelistFile, countriesFile } from "./country-lists.ts";
import type { StateList } from "./state-list.ts";

type Holders = ReadonlyMap<string, ReadonlySet<ActorId>>;
type Cell = { readonly column: string; readonly scheme: Scheme };

const nobody: ReadonlySet<ActorId> = new Set();
const keyOf = (scheme: Scheme, value: string): string => `${scheme} ${value}`;

/** Every state that ever stood under a code, whenever that was. */
function holdersOf(actors: readonly Actor[]): Holders {
  const holders = new Map<string, Set<ActorId>>();
  for (const { id, kind, codes } of actors) {
    if (kind !== "state") continue;
    for (const { scheme, value } of codes) {
      const key = keyOf(scheme, value);
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  return holders;
}

/**
 * Whether the codes of one row are one state's: by the states that the lists make, in which a number may have had several holders
 * over time, and by the actors that the ledger has. A row that sets the codes of different states side by side is rejected, and so
 * is one of which the ledger has given a code to somebody else.
 */
function concordance(name: string, file: RegExp, list: StateList, cells: readonly Cell[]): Table {
  return {
    name,
    file,
    needed: true,
    columns: { needed: cells.map(({ column }) => column) },
    ignored: "any",
    read: (out, { states }) => {
      const made = holdersOf(list.actors(states.actors));
      const ledger = holdersOf(states.actors);
      return {
        row: (row) => {
          const codes = cells.flatMap(({ column, scheme }) => {
            const text = row.text(column);
            if (text === "") return [];
            const key = keyOf(scheme, scheme === "m49" ? text.padStart(3, "0") : text);
            return [{ column, made: made.get(key) ?? nobody, ledger: ledger.get(key) ?? nobody }];
          });
          for (const code of codes) demandSame(row, code);
          if (codes.every((code) => code.made.size === 0))
            return out.leaveOut("a country or territory of neither state list");
          demandOne(row, codes);
        },
      };
    },
  };
}

type Code = { readonly column: string; readonly made: ReadonlySet<ActorId>; readonly ledger: ReadonlySet<ActorId> };

function demandSame(row: Row, { column, made, ledger }: Code): void {
  const others = [...ledger].filter((id) => !made.has(id));
  if (others.length > 0)
    row.fail(
      column,
      `a code of ${words(made)}`,
      `the ledger has given it to ${words(others)}: correct its codes there`,
    );
}

function demandOne(row: Row, codes: readonly Code[]): void {
  let common: ReadonlySet<ActorId> | undefined;
  for (const { column, made } of codes) {
    const shared: ReadonlySet<ActorId> =
      common === undefined ? made : new Set([...common].filter((id) => made.has(id)));
    if (shared.size === 0) {
      row.fail(
        column,
        common === undefined ? "a code of a state, as the other codes of the row" : `a code of ${words(common)}`,
        `by the state lists it is that of ${words(made)}: the row mixes two states, or lines.ts has to tell them apart`,
      );
    }
    common = shared;
  }
}

const words = (ids: Iterable<ActorId>): string => [...ids].sort().join(" or ") || "no state";

export const codelistConcordance = (list: StateList): Table =>
  concordance("country code list, checked", codelistFile, list, [
    { column: "iso3c", scheme: "iso3" },
    { column: "iso3n", scheme: "m49" },
    { column: "cown", scheme: "cow" },
    { column: "gwn", scheme: "gw" },
  ]);

export const countriesConcordance = (list: StateList): Table =>
  concordance("country codes, checked", countriesFile, list, [
    { column: "ISO3166-1-Alpha-3", scheme: "iso3" },
    { column: "M49", scheme: "m49" },
  ]);
