import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { gdp } from "./gdp.ts";

/** Gross domestic product of states, the Union and the world, from 1960. */
export const worldBankGdp: Dataset = {
  id: "world-bank-gdp",
  version: "NY.GDP.MKTP.CD to 2023",
  importerVersion: 1,
  source: {
    id: "world-bank-gdp",
    type: "dataset",
    title: "GDP, current US dollars (NY.GDP.MKTP.CD)",
    author: [{ literal: "World Bank" }],
    publisher: "World Bank",
    sourceKind: "official-statistics",
    reliability: "a",
    licence: "Copy used: ODC-PDDL 1.0 (public domain). Yearly figures of the actors of the founding case are carried.",
    note: "No rows for North Korea. EUU is the European Union in its present composition, in every year.",
  },
  gives: "GDP in current US dollars of every state with a figure, of the European Union and of the world.",
  rule: "The one source of GDP. A state without a row has no known GDP, which is not 0.",
  tables: [gdp],
  assertions: [
    pointsBetween("gdp.current", 9_000, 11_500),
    yearsAre("gdp.current", 1960, 2023),
    actorsBetween("gdp.current", 2000, 180, 200),
    knownPoint("gdp.current", { from: "USA", year: 2000 }, 10_250_952_000_000, "row USA,2000"),
    knownPoint("gdp.current", { from: "CHN", year: 2023 }, 17_794_781_986_104, "row CHN,2023"),
    knownPoint("gdp.current", { from: "EU", year: 1991 }, 6_733_632_573_117, "row EUU,1991"),
    knownPoint("gdp.current", { from: "WLD", year: 2000 }, 33_839_387_350_047, "row WLD,2000"),
  ],
};
