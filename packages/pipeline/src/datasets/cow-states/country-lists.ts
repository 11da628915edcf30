import type { Table } from "../dataset.ts";
import type { StateList } from "./state-list.ts";

export const countriesFile = /^country-codes\.csv$/i;
export const codelistFile = /^codelist_without_cldr\.csv$/i;

/** Names and M49 numbers by ISO 3166-1 alpha-3 code. A blank code would be a country without name: rejected. */
export const countriesTable = (list: StateList): Table => ({
  name: "country codes",
  file: countriesFile,
  needed: true,
  columns: { needed: ["ISO3166-1-Alpha-3", "M49", "official_name_en"] },
  ignored: "any",
  read: () => ({
    row: (row) =>
      list.country({
        iso3: row.word("ISO3166-1-Alpha-3"),
        name: row.word("official_name_en"),
        m49: row.word("M49").padStart(3, "0"),
      }),
  }),
});

/** Which numbers of the state lists are which country's, and the name by which it is commonly called. */
export const codelistTable = (list: StateList): Table => ({
  name: "country code list",
  file: codelistFile,
  needed: true,
  columns: { needed: ["country.name.en", "cown", "gwn", "iso3c"] },
  ignored: "any",
  read: (out) => ({
    row: (row) => {
      const iso3 = row.text("iso3c");
      if (iso3 === "") return out.leaveOut("an entry of the country code list without a code of ISO 3166-1 today");
      list.country({
        iso3,
        commonName: row.word("country.name.en"),
        cow: row.text("cown"),
        gw: row.text("gwn"),
      });
    },
  }),
});
