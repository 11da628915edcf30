import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { casesTable } from "./cases.ts";

/** Cases of sanctions, 1949–2023. */
export const gsdb4: Dataset = {
  id: "gsdb-4",
  version: "4",
  importerVersion: 1,
  source: {
    id: "gsdb-4",
    type: "dataset",
    title: "The Global Sanctions Data Base, release 4",
    author: [
      { family: "Syropoulos", given: "Constantinos" },
      { family: "Felbermayr", given: "Gabriel" },
      { family: "Kirilakha", given: "Aleksandra" },
      { family: "Yalcin", given: "Erdal" },
      { family: "Yotov", given: "Yoto V." },
    ],
    issued: "2023",
    version: "4",
    sourceKind: "dataset",
    reliability: "b",
    licence: "Publisher’s terms not seen; no table is carried, single cases are cited by number.",
    redistributable: false,
    note: "Felbermayr, Kirilakha, Syropoulos, Yalcin and Yotov 2020, The Global Sanctions Data Base, European Economic Review 129. Cases 1949–2023; a case still in force ends 2023, the edge of the data.",
  },
  gives:
    "One friction from each sender towards each target of a case, over its years; open where it is ongoing in 2023.",
  rule: "A case that ends all exports and all imports is an embargo and weighs 4; any other weighs 3, and so do two cases that end exports and imports apart. What an organisation imposes is the organisation's, not its members'. Old names stand for the states of the years of the case.",
  tables: [casesTable],
  assertions: [
    factsBetween(1_800, 3_000),
    knownFact(
      "the United States has an embargo on Cuba from 1962, ongoing in 2023 (case 73)",
      (fact) =>
        fact.id === "gsdb-73-usa-cub" && fact.kind === "friction" && fact.severity === 4 && fact.valid === "1962/..",
    ),
    knownFact(
      "the United States has an embargo on Iran from 1995 to 2016 (case 540)",
      (fact) => fact.id === "gsdb-540-usa-irn" && fact.kind === "friction" && fact.form === "embargo",
    ),
    knownFact(
      "South Korea cuts off its trade with North Korea from 2010 (case 863)",
      (fact) => fact.id === "gsdb-863-kor-prk" && fact.kind === "friction" && fact.severity === 4,
    ),
    knownFact(
      "the United Nations has sanctions on Iraq from 1990",
      (fact) => fact.kind === "friction" && fact.from === "UN" && fact.to === "IRQ" && fact.valid.startsWith("1990/"),
    ),
  ],
};
