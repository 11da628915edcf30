import type { Dataset, Table } from "../dataset.ts";
import { codelistTable, countriesTable } from "./country-lists.ts";
import { lines } from "./lines.ts";
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
  gives: "",
  rule: "",
  tables: tablesOf(),
  anew: tablesOf,
  assertions: [],
};

function tablesOf(): readonly Table[] {
  const list = new StateList(lines);
  return [countriesTable(list), codelistTable(list), cowTable(list), gwTable(list)];
}
