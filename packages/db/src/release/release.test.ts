import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seriesKey } from "@entente/core/series";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gdpBlock } from "../contract/datasets.ts";
import { batch, gdp, protest } from "../contract/sample.ts";
import { encodeBlock } from "../series/block-code.ts";
import { writeContent } from "./build.ts";
import type { ReleaseContent } from "./content.ts";
import { currentReleaseId } from "./current.ts";
import { FORMAT, releaseFile, releasesFolder } from "./manifest.ts";
import { openRelease } from "./open.ts";
import { factsOfActor, factsOfDyad, factsOfSource, releaseFact, releaseSource } from "./read.ts";
import { releaseInputs, releaseSeriesPoint } from "./read-inputs.ts";
import { actorReach, releaseReach } from "./read-reach.ts";

const renames = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));
vi.mock(import("node:fs"), async (original) => {
  const fs = await original();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (renames.left-- <= 0) throw new Error("the power went");
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

const { actors, sources } = batch();
const content: ReleaseContent = {
  actors,
  sources,
  presets: [],
  facts: [
    { record: protest("p-1"), revision: 1 },
    { record: protest("p-2", { from: "BBB", to: "CCC" }), revision: 3 },
  ],
  series: [gdp(2019, 10), gdp(2020, 12)],
  datasets: [],
  blocks: [],
};
const options = { code: "1", publishedAt: "2025-01-01T00:00:00.000Z" };
const reversed: ReleaseContent = {
  ...content,
  actors: content.actors.toReversed(),
  facts: content.facts.toReversed(),
  series: content.series.toReversed(),
};
const changed: ReleaseContent = { ...content, series: [gdp(2019, 11)] };

let homes: string[] = [];
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), "entente-release-"));
  homes.push(home);
  return home;
};
beforeEach(() => {
  renames.left = Number.POSITIVE_INFINITY;
});
afterEach(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
  homes = [];
});

test("the same content gives the same id and the same bytes, whatever the order and the time", () => {
  const [one, other] = [newHome(), newHome()];
  const first = writeContent(content, { home: one, ...options });
  const second = writeContent(reversed, { home: other, ...options, publishedAt: "2026-06-06T00:00:00.000Z" });
  expect(second.id).toBe(first.id);
  expect(readFileSync(releaseFile(other, first.id))).toEqual(readFileSync(releaseFile(one, first.id)));
});

test("content, revision and the version of the formulas each make another release", () => {
  const home = newHome();
  const revised = { ...content, facts: content.facts.map((fact) => ({ ...fact, revision: fact.revision + 1 })) };
  const ids = [
    writeContent(content, { home, ...options }).id,
    writeContent(changed, { home, ...options }).id,
    writeContent(revised, { home, ...options }).id,
    writeContent(content, { home, ...options, code: "2" }).id,
  ];
  expect(new Set(ids).size).toBe(4);
});

test("publishing the same content again rewrites neither the file nor its manifest", () => {
  const home = newHome();
  const first = writeContent(content, { home, ...options });
  const before = statSync(releaseFile(home, first.id)).ino;
  const again = writeContent(content, { home, ...options, publishedAt: "2026-06-06T00:00:00.000Z" });
  expect(again).toEqual(first);
  expect(statSync(releaseFile(home, first.id)).ino).toBe(before);
});

test.each([0, 1, 2])(
  "stopped after %i of 3 renames, readers keep a whole release and the next try succeeds",
  (done) => {
    const home = newHome();
    const stopped = () => writeContent(changed, { home, ...options });
    renames.left = done;
    expect(stopped).toThrow("the power went");
    expect(currentReleaseId(home)).toBeNull();

    renames.left = Number.POSITIVE_INFINITY;
    const old = writeContent(content, { home, ...options });
    for (const file of readdirSync(releasesFolder(home))) {
      if (!file.includes(old.id) && file !== "current.json") rmSync(join(releasesFolder(home), file));
    }
    renames.left = done;
    expect(stopped).toThrow("the power went");
    expect(currentReleaseId(home)).toBe(old.id);
    const release = openRelease(home, old.id);
    expect(release && releaseInputs(release, "all").series).toEqual(content.series);

    renames.left = Number.POSITIVE_INFINITY;
    const next = stopped();
    expect(currentReleaseId(home)).toBe(next.id);
    const newer = openRelease(home, next.id);
    expect(newer && releaseInputs(newer, "all").series).toEqual(changed.series);
    expect(readdirSync(releasesFolder(home)).filter((name) => name.endsWith(".part"))).toEqual([]);
  },
);

test("what was published is read back whole", () => {
  const home = newHome();
  const { id, counts, years } = writeContent(content, { home, ...options });
  expect(counts).toEqual({ actors: 3, sources: 2, presets: 0, facts: 2, series: 2, derived: 0 });
  expect(years).toEqual({ first: 2019, last: 2020 });
  const release = openRelease(home, id);
  if (!release) throw new Error("no release");
  const ids = (records: readonly { fact: { id: string } }[]) => records.map(({ fact }) => fact.id);
  expect(releaseInputs(release, "all")).toEqual({
    actors,
    facts: content.facts.map(({ record }) => record),
    series: content.series,
    whole: [],
  });
  expect(ids(releaseInputs(release, ["CCC"]).facts)).toEqual(["p-2"]);
  expect(releaseInputs(release, ["CCC"]).series).toEqual([]);
  expect(ids(factsOfActor(release, "BBB"))).toEqual(["p-1", "p-2"]);
  expect(ids(factsOfDyad(release, "BBB", "AAA"))).toEqual(["p-1"]);
  expect(ids(factsOfSource(release, "a-book"))).toEqual(["p-1", "p-2"]);
  expect(releaseSeriesPoint(release, seriesKey(gdp(2020, 12)))).toEqual(gdp(2020, 12));
});

test("a manifest that is not what a publication writes is replaced by the next one", () => {
  const home = newHome();
  const { id } = writeContent(content, { home, ...options });
  writeFileSync(join(releasesFolder(home), `${id}.json`), JSON.stringify({ id, format: FORMAT }));
  expect(() => openRelease(home, id)).toThrow("publish again to replace it");
  writeContent(content, { home, ...options });
  expect(openRelease(home, id)).not.toBeNull();
});

test("a release of an older format is named as such, and the same content is published anew", () => {
  const home = newHome();
  const { id } = writeContent(content, { home, ...options });
  const file = join(releasesFolder(home), `${id}.json`);
  writeFileSync(file, JSON.stringify({ id, format: 1, counts: {} }));
  expect(() => openRelease(home, id)).toThrow("has format 1");
  expect(currentReleaseId(home)).toBe(id);
  expect(writeContent(content, { home, ...options }).id).toBe(id);
  expect(openRelease(home, id)).not.toBeNull();
});

test("what a release does not have is null", () => {
  const home = newHome();
  expect(currentReleaseId(home)).toBeNull();
  const { id } = writeContent(content, { home, ...options });
  expect(openRelease(home, "0123456789abcdef")).toBeNull();
  const release = openRelease(home, id);
  if (!release) throw new Error("no release");
  expect(releaseFact(release, "nothing")).toBeNull();
  expect(releaseSource(release, "nothing")).toBeNull();
  expect(releaseSeriesPoint(release, "nothing")).toBeNull();
});

test("a claim brings the others of its dispute along, about whomever they are", () => {
  const home = newHome();
  const dispute = (inUse: boolean) => ({ id: "who-protested", inUse, rule: "The earlier report counts" });
  const { id } = writeContent(
    {
      ...content,
      facts: [
        { record: protest("lost", { dispute: dispute(false) }), revision: 1 },
        { record: protest("in-use", { from: "BBB", to: "CCC", dispute: dispute(true) }), revision: 2 },
        { record: protest("other", { from: "BBB", to: "CCC" }), revision: 3 },
      ],
    },
    { home, ...options },
  );
  const release = openRelease(home, id);
  if (release === null) throw new Error("no release");
  expect(releaseInputs(release, ["AAA"]).facts.map(({ fact }) => fact.id)).toEqual(["in-use", "lost"]);
});

test("of several actors, what one of them has with a third stays behind", () => {
  const home = newHome();
  const facts = [
    protest("among-them", { from: "AAA", to: "BBB" }),
    protest("with-a-third", { from: "AAA", to: "CCC" }),
  ].map((record) => ({ record, revision: 1 }));
  const { id } = writeContent({ ...content, facts }, { home, ...options });
  const release = openRelease(home, id);
  if (release === null) throw new Error("no release");
  const ids = (...members: string[]) => releaseInputs(release, members).facts.map(({ fact }) => fact.id);
  expect(ids("AAA", "BBB")).toEqual(["among-them"]);
  expect(ids("BBB", "CCC")).toEqual([]);
  expect(ids("AAA")).toEqual(["among-them", "with-a-third"]);
});

describe("a data set that is there as a whole", () => {
  const whole: ReleaseContent = {
    ...content,
    datasets: [{ id: "a-book", version: "1", importerVersion: 1, files: [] }],
    blocks: [gdpBlock(2020, 5, 6), gdpBlock(2021, 7, 8), gdpBlock(2024, 9)].map(encodeBlock),
  };
  const point = (from: string, year: number, value: number) => ({
    ...gdp(year, value),
    dataset: "a-book",
    from,
  });

  test("is read by subject and years beside what was carried, and point by point under its name", () => {
    const home = newHome();
    const { id, counts, years } = writeContent(whole, { home, ...options });
    expect(counts.series).toBe(2 + 5);
    expect(years).toEqual({ first: 2019, last: 2024 });
    const release = openRelease(home, id);
    if (!release) throw new Error("no release");
    const ofA = [point("AAA", 2020, 5), point("AAA", 2021, 7), point("AAA", 2024, 9)];
    expect(releaseInputs(release, ["AAA"]).series).toEqual([...content.series, ...ofA]);
    expect(releaseInputs(release, ["AAA"], { from: 2021, to: 2023 }).series).toEqual([...content.series, ofA[1]]);
    expect(releaseInputs(release, "all").series).toHaveLength(7);
    const reach = (dataset: string, first: number, last: number) => ({
      dataset,
      indicator: "gdp.current",
      first,
      last,
    });
    expect(actorReach(release, "AAA")).toEqual([reach("a-book", 2020, 2024), reach("gazette", 2019, 2020)]);
    expect(actorReach(release, "BBB")).toEqual([reach("a-book", 2020, 2021)]);
    expect(releaseReach(release)).toEqual([reach("a-book", 2020, 2024), reach("gazette", 2019, 2020)]);
    const cited = point("BBB", 2021, 8);
    expect(releaseSeriesPoint(release, seriesKey(cited))).toEqual(cited);
    expect(releaseSeriesPoint(release, seriesKey({ ...cited, year: 2022 }))).toBeNull();
    expect(releaseSeriesPoint(release, seriesKey({ ...cited, from: "CCC" }))).toBeNull();
  });

  test("is another release when a number stands in another row of the publisher's file", () => {
    const [one, two] = [newHome(), newHome()];
    const moved = encodeBlock({ ...gdpBlock(2024, 9), row: Uint32Array.of(77) });
    const first = writeContent(whole, { home: one, ...options });
    const second = writeContent({ ...whole, blocks: [...whole.blocks.slice(0, 2), moved] }, { home: two, ...options });
    expect(moved.hash).toBe(whole.blocks[2]?.hash);
    expect(second.id).not.toBe(first.id);
  });

  test("gives the same bytes in any order, and another release when a number changes", () => {
    const homes = [newHome(), newHome(), newHome()] as const;
    const other = {
      ...whole,
      blocks: [gdpBlock(2020, 5, 6), gdpBlock(2021, 7, 9), gdpBlock(2024, 9)].map(encodeBlock),
    };
    const [one, two, three] = [
      writeContent(whole, { home: homes[0], ...options }),
      writeContent({ ...whole, blocks: whole.blocks.toReversed() }, { home: homes[1], ...options }),
      writeContent(other, { home: homes[2], ...options }),
    ];
    expect(two.file).toEqual(one.file);
    expect(three.id).not.toBe(one.id);
  });
});
