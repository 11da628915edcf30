import { actorsBetween, knownPoint, pointsBetween, yearsAre } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { capabilities } from "./capabilities.ts";

/** National material capabilities, 1816–2022. */
export const cowNmc6: Dataset = {
  id: "cow-nmc-6",
  version: "6",
  importerVersion: 1,
  source: {
    id: "cow-nmc-6",
    type: "dataset",
    title: "National Material Capabilities, version 6",
    author: [
      { family: "Singer", given: "J. David" },
      { family: "Bremer", given: "Stuart" },
      { family: "Stuckey", given: "John" },
    ],
    publisher: "Correlates of War Project",
    version: "6",
    sourceKind: "dataset",
    reliability: "b",
    licence:
      "Publisher’s terms not seen; yearly figures of states are read on the machine of who imports them, with citation.",
    note: "Singer, Bremer and Stuckey 1972, Capability Distribution, Uncertainty, and Major Power War, 1820–1965; Singer 1987, Reconstructing the Correlates of War Dataset on Material Capabilities of States, 1816–1985, International Interactions 14: 115–132. Military expenditure is in pounds sterling to 1913 and in US dollars from 1914.",
  },
  gives:
    "Military expenditure and personnel, iron and steel, energy, population, urban population and the composite index of each state.",
  rule: "The one source of material capabilities; expenditure in sterling and in dollars are two indicators that are never joined.",
  tables: [capabilities],
  assertions: [
    pointsBetween("capability.cinc", 17_000, 17_121),
    yearsAre("capability.cinc", 1816, 2022),
    yearsAre("capability.military-expenditure-sterling", 1816, 1913),
    yearsAre("capability.military-expenditure", 1914, 2022),
    actorsBetween("capability.population", 2012, 190, 196),
    knownPoint("capability.military-expenditure", { from: "USA", year: 2012 }, 655_388_000_000, "milex of 2,2012"),
    knownPoint("capability.military-expenditure-sterling", { from: "USA", year: 1913 }, 62_825_000, "milex of 2,1913"),
    knownPoint("capability.iron-and-steel", { from: "CHN", year: 2016 }, 807_609_000, "irst of 710,2016"),
    knownPoint("capability.cinc", { from: "USA", year: 2016 }, 0.13325359, "cinc of 2,2016"),
  ],
};
