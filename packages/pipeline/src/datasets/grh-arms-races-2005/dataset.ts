import { factsBetween, knownFact } from "../assertions.ts";
import type { Dataset } from "../dataset.ts";
import { armsRacesTable } from "./arms-races.ts";

/** Arms races between rivals, 1854–1984. */
export const grhArmsRaces2005: Dataset = {
  id: "grh-arms-races-2005",
  version: "2005",
  importerVersion: 1,
  source: {
    id: "grh-arms-races-2005",
    type: "dataset",
    title: "Conventional arms races during periods of rivalry",
    author: [
      { family: "Gibler", given: "Douglas M." },
      { family: "Rider", given: "Toby J." },
      { family: "Hutchison", given: "Marc L." },
    ],
    issued: "2005",
    sourceKind: "scholarship",
    reliability: "b",
    licence: "Publisher’s terms not seen; single arms races are cited by number.",
    note: "Gibler, Rider and Hutchison 2005, Taking Arms Against a Sea of Troubles: Conventional Arms Races During Periods of Rivalry, Journal of Peace Research 42(2). Arms races of strategic rivals, 1854–1984.",
  },
  gives: "One mutual friction for each arms race, of the form rivalry and of severity 2.",
  rule: "An arms race weighs 2: more than a competing interest, for both arm against each other; less than the rivalry in which it was found, which the lists of rivalries tell of and which weighs 3 besides.",
  tables: [armsRacesTable],
  assertions: [
    factsBetween(71, 71),
    knownFact(
      "the United States and the Soviet Union race in arms from 1978 to 1981 (race_id 63)",
      (fact) => fact.id === "grh-63-sun-usa-1978" && fact.valid === "1978/1981",
    ),
    knownFact(
      "Iran and Iraq race in arms from 1973 to 1978 (race_id 50)",
      (fact) => fact.id === "grh-50-irn-irq-1973" && fact.valid === "1973/1978",
    ),
  ],
};
