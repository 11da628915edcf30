import { FactRecord } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { sampleActors } from "../events/test-actors.ts";
import { readSample } from "../test-support.ts";
import { yearsTable } from "./years.ts";

const sample = `dispnum,ccode1,ccode2,year,gmlmidongoing,gmlmidonset,sidea1,sidea2,fatality1,fatality2,fatalpre1,fatalpre2,hiact1,hiact2,hostlev1,hostlev2,orig1,orig2,fatality,hostlev,recip,mindur,maxdur,stmon
900,2,40,1962,1,1,1,0,0,0,0,0,13,16,4,4,1,1,0,4,1,134,134,13
900,40,2,1962,1,1,0,1,0,0,0,0,16,13,4,4,1,1,0,4,1,134,134,13
`;

test("a revised dispute has the number of the original, an id and a title of its own, and its year alone", () => {
  const { facts, rejected } = readSample(yearsTable, sample, sampleActors);
  expect(rejected).toEqual([]);
  expect(facts.map((record) => FactRecord.parse(record).fact)).toMatchObject([
    {
      id: "gml-mid-900-cub-usa-1962",
      title: "Militarised dispute: Cuba – United States, 1962 (MID as revised, 900)",
      valid: "1962",
      from: "USA",
      identifiers: [{ scheme: "MID", value: "900" }],
    },
  ]);
});
