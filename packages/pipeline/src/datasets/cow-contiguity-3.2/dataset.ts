import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { spells } from "./spells.ts";

/** Which states touch by land or over water, 1816–2016. */
export const cowContiguity32: Dataset = {
  id: "cow-contiguity-3.2",
  version: "3.2",
  importerVersion: 1,
  source: {
    id: "cow-contiguity-3.2",
    type: "dataset",
    title: "Direct Contiguity, version 3.2",
    author: [
      { family: "Stinnett", given: "Douglas M." },
      { family: "Tir", given: "Jaroslav" },
      { family: "Schafer", given: "Philip" },
      { family: "Diehl", given: "Paul F." },
      { family: "Gochman", given: "Charles" },
    ],
    issued: "2002",
    publisher: "Correlates of War Project",
    version: "3.2",
    sourceKind: "dataset",
    reliability: "b",
    licence:
      "Publisher’s terms not seen; yearly kinds of contiguity are read on the machine of who imports them, with citation.",
    note: "Stinnett, Tir, Schafer, Diehl and Gochman 2002, The Correlates of War Project Direct Contiguity Data, Version 3, Conflict Management and Peace Science 19(2): 58–66.",
  },
  gives:
    "The kind of contiguity of each pair that has one, on 31 December of each year. A pair without a point is not contiguous.",
  rule: "The one source of contiguity. It ends in 2016; later years are not extended from it.",
  tables: [spells],
  assertions: [
    pointsBetween("contiguity.kind", 40_000, 60_000),
    yearsAre("contiguity.kind", 1816, 2016),
    actorsBetween("contiguity.kind", 2016, 180, 195),
    knownPoint("contiguity.kind", { from: "CHN", to: "PRK", year: 2016 }, 1, "row 710,731"),
    knownPoint("contiguity.kind", { from: "PRK", to: "RUS", year: 1991 }, 1, "row 365,731: Russia on 31 December 1991"),
    knownPoint("contiguity.kind", { from: "PRK", to: "SUN", year: 1990 }, 1, "row 365,731"),
  ],
};
