import { existsSync } from "node:fs";
import { join } from "node:path";
import { Actor, spellsOf } from "@entente/core/actors";
import { lastDayOf } from "@entente/core/units/valid-time";
import { canonical } from "@entente/db/canonical";
import { expect, test } from "vitest";
import { sharedFolder } from "../../carry/shared-folder.ts";
import { embeddedData } from "../../env.ts";
import { plain, readYamlList } from "../../files/yaml-file.ts";
import { givenFiles } from "../engine/given-files.ts";
import { readDataset } from "../engine/read-dataset.ts";
import { failedAssertions, storedView } from "../engine/stored-view.ts";
import { States } from "../states.ts";
import { cowStates2016 } from "./dataset.ts";

const folders = ["cow-states", "country-codes"].map((name) => join(sharedFolder(), name));
const absent = folders.some((folder) => !existsSync(folder));
const hint = absent ? " (skipped: the published lists are not here; set ENTENTE_SHARED_DATA to their folder)" : "";

const embedded = readYamlList(join(embeddedData, "actors.yaml"), "actors.yaml", plain(Actor)).records.map(
  ({ value }) => value,
);
const read = async (actors: readonly Actor[]) => readDataset(cowStates2016, await givenFiles(folders), { actors });

test.skipIf(absent)(`every spell of the published lists is a state's, as its assertions say${hint}`, async () => {
  const { actors, blocks, facts, files, rejections } = await read([]);
  const listed = blocks.map(({ key, points, content }) => ({ key, points, content: () => content }));
  expect(failedAssertions(cowStates2016.assertions, storedView(listed, facts, actors))).toEqual([]);
  expect(files.map(({ name, rows }) => [name, rows])).toEqual([
    ["country-codes.csv", 249],
    ["codelist_without_cldr.csv", 292],
    ["cow_states.csv", 243],
    ["gw_states.csv", 216],
    ["cow_majors.csv", 14],
    ["maoz_powers.csv", 20],
    ["cow_capitals.csv", 242],
  ]);
  expect(rejections.first.map(({ column, value }) => [column, value])).toEqual([
    ["iso3c", "VAT"],
    ["gwn", "815"],
  ]);
  expect(new Set(actors.map(({ id }) => id)).size).toBe(226);
  const ids = new Set(actors.map(({ id }) => id));
  const successions = actors.flatMap((actor) => (actor.kind === "state" && actor.succeeds ? [actor.succeeds] : []));
  expect(successions.filter((id) => !ids.has(id))).toEqual([]);
});

test.skipIf(absent)(`the states that the project brings along are those of the lists${hint}`, async () => {
  const { actors } = await read(embedded);
  const made = new Map(actors.map((actor) => [actor.id, canonical(actor)]));
  const states = embedded.filter(({ kind }) => kind === "state");
  expect(states.length).toBeGreaterThan(40);
  expect(states.filter((state) => made.get(state.id) !== canonical(state))).toEqual([]);
});

test.skipIf(absent)(`read again over what it made, it makes the same${hint}`, async () => {
  const first = await read(embedded);
  const again = await read(first.actors);
  expect(again.actors.map(canonical)).toEqual(first.actors.map(canonical));
});

test.skipIf(absent)(`who stands under a number in a year, where the lists divide or join states${hint}`, async () => {
  const states = new States((await read([])).actors);
  const held = (scheme: "cow" | "gw", code: string, ...years: number[]) =>
    years.map((year) => states.holder(scheme, code, year));
  expect(held("cow", "365", 1816, 1922, 1923, 1991, 1992)).toEqual(["RUE", "RUE", "SUN", "SUN", "RUS"]);
  expect(held("cow", "255", 1900, 1945, 1950, 1990, 2016)).toEqual(["GMY", "GMY", undefined, "DEU", "DEU"]);
  expect(held("cow", "260", 1954, 1955, 1990, 1991)).toEqual([undefined, "DEU", "DEU", undefined]);
  expect(held("gw", "260", 1948, 1949, 2020)).toEqual([undefined, "DEU", "DEU"]);
  expect(held("cow", "345", 1914, 1919, 1942, 2006, 2007)).toEqual(["SER", "YUG", undefined, "YUG", "SRB"]);
  expect(held("gw", "340", 1914, 1919, 2007)).toEqual(["SER", undefined, "SRB"]);
  expect(held("cow", "678", 1989, 1990, 1991)).toEqual(["YEM", "YEM", undefined]);
  expect(held("cow", "679", 1989, 1990, 1991)).toEqual([undefined, "YEM", "YEM"]);
  expect(held("cow", "740", 1945, 1946, 1951, 1952)).toEqual(["JPN", undefined, undefined, "JPN"]);
  expect(held("cow", "730", 1905, 1906)).toEqual(["KOE", undefined]);
  expect(held("cow", "565", 1989, 1990)).toEqual([undefined, "NAM"]);
});

test.skipIf(absent)(`each member has one capital on each last day of a year${hint}`, async () => {
  const { actors, blocks } = await read([]);
  const stored = storedView(
    blocks.map(({ key, points, content }) => ({ key, points, content: () => content })),
    [],
  );
  const members = (day: string) =>
    actors
      .filter(({ codes }) => codes.some(({ scheme }) => scheme === "cow"))
      .filter((actor) =>
        spellsOf(actor).some((spell) => spell.slice(0, 10) <= day && (spell.endsWith("..") || spell.slice(-10) >= day)),
      )
      .map(({ id }) => id);
  for (const year of [1816, 1860, 1871, 1918, 1922, 1938, 1943, 1958, 1990, 1991, 2006, 2016])
    expect([...stored.actors("state.capital-latitude", year)].sort(), String(year)).toEqual(
      members(lastDayOf(year)).sort(),
    );
});
