import { actorsBetween, knownPoint, yearsAre } from "../assertions.ts";
import type { Dataset, Table } from "../dataset.ts";
import { capitalsTable } from "./capitals.ts";
import { codelistConcordance, countriesConcordance } from "./concordance.ts";
import { codelistTable, countriesTable } from "./country-lists.ts";
import { knownSpell, membersOn } from "./held-on.ts";
import { lines } from "./lines.ts";
import { majorsTable, powersTable } from "./powers.ts";
import { cowTable, gwTable } from "./spell-lists.ts";
import { StateList } from "./state-list.ts";

/** The states since 1816, with their spells, codes and successions. */
export const cowStates2016: Dataset = {
  id: "cow-states-2016",
  version: "v2016",
  importerVersion: 1,
  source: {
    id: "cow-states-2016",
    type: "dataset",
    title: "State System Membership List, v2016",
    author: [{ literal: "Correlates of War Project" }],
    issued: "2017",
    publisher: "Correlates of War Project",
    version: "v2016",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; dates of membership of single states are cited.",
  },
  gives:
    "Every state since 1816 with its spells, codes and succession; in which years it was a major or a regional power; where its capital lay.",
  rule:
    "Membership is that of the Correlates of War; a state that only Gleditsch and Ward have is valid by their list. A year counts by what holds on 31 December. " +
    "Where the lists tell states apart differently, one rule decides for all (cow-states/lines.ts).",
  // Two rows of the country code list: Vietnam beside the Gleditsch–Ward number of Annam, Vatican City beside the Papal States’.
  rejected: [2, 2],
  tables: tablesOf(),
  anew: tablesOf,
  assertions: [
    membersOn("cow", "1816-01-01", 23, "cow_states.csv, counted"),
    membersOn("cow", "1914-12-31", 45, "cow_states.csv, counted"),
    membersOn("cow", "1945-12-31", 62, "cow_states.csv, counted"),
    membersOn("cow", "2016-12-31", 195, "cow_states.csv, counted"),
    membersOn("gw", "1816-12-31", 45, "gw_states.csv, counted"),
    membersOn("gw", "1914-12-31", 56, "gw_states.csv, counted"),
    membersOn("gw", "2016-12-31", 174, "gw_states.csv, counted"),
    knownSpell("cow", "DEU", "255", "1990-10-03/..", "cow_states.csv, GMY, its second row"),
    knownSpell("gw", "DEU", "260", "1949-09-21/..", "gw_states.csv:46"),
    knownSpell("gw", "SRB", "340", "2006-06-05/..", "gw_states.csv:74"),
    actorsBetween("state.major-power", 1914, 8, 8),
    yearsAre("state.major-power", 1816, 2016),
    knownPoint("state.major-power", { from: "RUE", year: 1816 }, 1, "cow_majors.csv:11"),
    knownPoint("state.regional-power", { from: "SUN", year: 1990 }, 2, "maoz_powers.csv:12"),
    knownPoint("state.regional-power", { from: "RUS", year: 1991 }, 1, "maoz_powers.csv:13"),
    // Every member has a capital.
    actorsBetween("state.capital-latitude", 1914, 45, 45),
    actorsBetween("state.capital-longitude", 2016, 195, 195),
    knownPoint("state.capital-latitude", { from: "DEU", year: 1989 }, 50.7352621, "Bonn, cow_capitals.csv:56"),
    knownPoint("state.capital-longitude", { from: "JPN", year: 1868 }, 135.7681441, "Kyoto, cow_capitals.csv:204"),
  ],
};

function tablesOf(): readonly Table[] {
  const list = new StateList(lines);
  return [
    countriesTable(list),
    codelistTable(list),
    cowTable(list),
    gwTable(list),
    majorsTable(list),
    powersTable(list),
    capitalsTable(list),
    codelistConcordance(list),
    countriesConcordance(list),
  ];
}
