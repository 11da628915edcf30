import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const cli = join(import.meta.dirname, "../cli.ts");
let home: string;
let first: string;
let second: string;

function entente(...args: string[]): string {
  return execFileSync(process.execPath, [cli, ...args], {
    encoding: "utf8",
    env: { ...process.env, ENTENTE_HOME: home, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What the command says when it refuses. */
function refusal(...args: string[]): string {
  try {
    entente(...args);
  } catch (cause) {
    return String((cause as { stderr: string }).stderr);
  }
  throw new Error(`${args.join(" ")} was not refused`);
}

const currentId = (): string => JSON.parse(readFileSync(join(home, "releases/current.json"), "utf8")).id;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "entente-releases-"));
  entente("seed");
  first = currentId();
  const folder = join(home, "mine");
  execFileSync("mkdir", ["-p", join(folder, "facts")]);
  writeFileSync(
    join(folder, "facts/own.yaml"),
    `- id: own-protest
  kind: friction
  title: A protest of Japan against North Korea
  valid: 2024-03-01
  from: JPN
  to: PRK
  mutual: false
  form: protest
  severity: 2
  confidence: high
  evidence:
    - { source: oppia-2024, locator: ¶ 1, stance: supports }
`,
  );
  entente("import", folder);
  entente("publish");
  second = currentId();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("query", () => {
  const rows = (question: string, ...more: string[]): string[] =>
    entente("query", question, "--actors", "RUS,CHN,PRK", "--year", "2024", "--format", "csv", ...more)
      .trim()
      .split("\n");

  test("how stable, how fragile and how remarkable a group's cohesion is", () => {
    const ranks = rows("rank-stability");
    expect(ranks[0]).toBe("year,a,value,coverage,missing,detail");
    const shares = ranks.slice(1).map((row) => Number(row.split(",")[2]));
    expect(shares.length).toBe(3);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(rows("leave-one-out").map((row) => row.split(",")[1])).toEqual(
      expect.arrayContaining(["without commitment", "without PRK"]),
    );
    expect(rows("turning-facts").join("\n")).toContain("2024,shape,1,,,founding.01-treaty-rus-prk-2024");
    expect(rows("reference-groups", "--release", first).join("\n")).toMatch(/numbers of \d+ states/);
    const [low = "", high = ""] = ["cohesion-lower-bound", "cohesion-upper-bound"].map(
      (bound) => rows(bound)[1]?.split(",")[2],
    );
    expect(Number(low)).toBeLessThanOrEqual(Number(high));
    expect(refusal("query", "turning-facts", "--actors", "RUS", "--year", "2024")).toContain("asked of a group");
  });

  test("a scenario gives what is published, what would be, and the difference, marked as hypothetical", () => {
    const file = join(home, "scenario.json");
    const asked = ["query", "multilaterality", "--actors", "RUS,CHN,PRK", "--year", "2024", "--scenario", file];
    const fact = {
      kind: "treaty",
      id: "hypothetical.pact",
      title: "A defence treaty of all three",
      valid: "2024/..",
      confidence: "high",
      parties: ["RUS", "CHN", "PRK"],
      obligations: [{ type: "defence", trigger: "conditional" }],
    };
    writeFileSync(file, JSON.stringify({ version: 1, changes: [{ kind: "add-fact", fact }] }));
    const before = currentId();
    expect(JSON.parse(entente(...asked, "--format", "json"))).toEqual([
      {
        status: "hypothetical",
        year: 2024,
        a: "RUS-CHN-PRK",
        b: null,
        base: 0,
        scenario: 1,
        difference: 1,
        missing: null,
      },
    ]);
    expect(currentId()).toBe(before);
    writeFileSync(file, JSON.stringify({ version: 1, changes: [{ kind: "remove-fact", id: "nobody-knows" }] }));
    expect(refusal(...asked)).toContain("found nobody-knows; expected the id of a fact");
    writeFileSync(file, "{");
    expect(refusal(...asked)).toContain("is not JSON");
  });

  test("prints rows of a pair as a table, as CSV in the codes asked for, and as JSON", () => {
    const csv = entente(
      "query",
      "partner-share",
      "--actors",
      "365,710",
      "--codes",
      "cow",
      "--from",
      "2013",
      "--to",
      "2014",
      "--format",
      "csv",
    );
    const rows = csv.trim().split("\n");
    expect(rows[0]).toBe("year,a,b,value,coverage,missing");
    expect(rows).toHaveLength(1 + 4);
    expect(rows.find((row) => row.startsWith("2014,365,710,"))).toMatch(/^2014,365,710,0\.1222\d+,1,$/);
    const json = JSON.parse(
      entente("query", "voting-kappa", "--actors", "RUS,PRK", "--year", "2023", "--format", "json"),
    );
    expect(json).toEqual([
      expect.objectContaining({ year: 2023, a: "RUS", b: "PRK", value: expect.closeTo(0.805, 3), missing: null }),
    ]);
    expect(entente("query", "group-cohesion", "--actors", "RUS,CHN,PRK", "--year", "2024")).toMatch(
      /^2024 +RUS-CHN-PRK +0\.\d+ +1$/m,
    );
  });

  test("a figure is of its own year unless an option lets an earlier one stand in", () => {
    const ask = (...more: string[]) =>
      JSON.parse(entente("query", "salience", "--actors", "RUS,CHN", "--year", "2020", "--format", "json", ...more))[0];
    expect(ask()).toMatchObject({ value: null, missing: "not-covered" });
    expect(ask("--option", "max-age=10")).toMatchObject({ value: expect.closeTo(0.0515, 3), missing: null });
  });

  test("reads what the data sets recorded, too", () => {
    const rows = entente("query", "trade.flow", "--actors", "RUS,CHN", "--year", "2014", "--format", "csv");
    expect(rows).toContain("2014,CHN,RUS,51135000000,1,\n");
  });

  test("who is bound: one row for each duty, with clause, trigger, fact and sources", () => {
    const ask = (...more: string[]) =>
      JSON.parse(entente("query", "who-is-bound", "--actors", "PRK,USA", "--format", "json", ...more));
    const rows = ask("--year", "2024");
    expect(
      rows.find((row: { state: string; owes: string }) => row.state === "CHN" && row.owes === "defence"),
    ).toMatchObject({
      on: "2024-12-31",
      standing: "attacked",
      to: "PRK",
      trigger: "automatic",
      article: "art. II",
      certain: "yes",
      sources: expect.stringContaining(":"),
    });
    const defends = (found: { state: string; owes: string; to: string }[]) =>
      found.filter(({ owes, to }) => owes === "defence" && to === "PRK").map(({ state }) => state);
    expect(defends(rows)).toEqual(["CHN", "RUS"]);
    expect(defends(ask("--on", "2024-06-01"))).toEqual(["CHN"]);
    expect(rows.find(({ state }: { state: string }) => state === "KEN" || state === "AUT")).toMatchObject({
      standing: "unknown",
      missing: "not-covered",
    });
  });

  test("structure: shape, camps and communities as lists, balance as figures", () => {
    const ask = (...more: string[]) =>
      entente("query", ...more, "--year", "2024", "--format", "csv")
        .trim()
        .split("\n");
    const camps = ["--actors", "RUS,CHN,PRK", "--against", "USA,JPN,KOR"];
    expect(ask("shape", "--actors", "RUS,CHN,PRK").at(1)).toBe("2024,chain,2,1,,bound: RUS-PRK CHN-PRK");
    expect(ask("camps", ...camps)).toContain("2024,camp 1,3,0.8,,RUS CHN PRK");
    expect(ask("alliance-communities").at(-1)).toMatch(/^2024,2,0\.\d+,3,CHN PRK RUS$/);
    expect(ask("balanced-triads", ...camps).at(1)).toBe("2024,RUS-CHN-PRK,1,0.8,");
    expect(ask("tie-sign", "--actors", "RUS,PRK", "--option", "sign.friendly-from=1").at(1)).toBe("2024,RUS,PRK,0,1,");
  });

  test("documents every indicator with unit, range and source", () => {
    const list = entente("query", "--list");
    expect(list).toMatch(
      /^interdependence {2}.+\n {4}of: dyad; unit: index; range: .+\n {4}missing: .+\n {4}source: Barbieri/m,
    );
    expect(list).toContain("max-age");
    expect(list).toContain("who-is-bound  Who is bound?");
  });

  test.each([
    [["query", "partner-shar"], "did you mean partner-share"],
    [["query"], "name an indicator"],
    [["query", "salience", "--year", "20"], 'found the year "20"'],
    [["query", "salience", "--on", "2024-01-01"], "--on is for who-is-bound"],
    [["query", "who-is-bound", "--actors", "PRK,USA", "--on", "2024-02-30"], 'found the day "2024-02-30"'],
    [["query", "salience", "--from", "2014", "--to", "2000"], "--from 2014 after --to 2000"],
    [["query", "salience", "--actors", "XQZ"], 'found the actor "XQZ"'],
    [["query", "salience", "--actors", "9999", "--codes", "cow"], 'found the cow code "9999"'],
    [["query", "salience", "--option", "max-age"], "expected name=number"],
    [["query", "salience", "--option", "colour=1"], 'there is no option "colour"'],
    [["query", "group-cohesion", "--year", "2024"], "asked of a group"],
    [["query", "salience", "--release", "nothing"], 'has no release "nothing"'],
    [["diff", "nothing", "nothing"], 'has no release "nothing"'],
    [["undo", "nothing"], 'no batch "nothing"'],
    [["import", "nothing", "/nowhere"], 'there is no data set "nothing"'],
  ])("%j is refused in one line", (args, words) => {
    const said = refusal(...args);
    expect(said).toContain(words);
    expect(said.trim().split("\n")).toHaveLength(1);
  });
});

test("diff says which fact differs and how far it moves a figure", () => {
  const said = entente("diff", first, second);
  expect(said).toContain("1 fact differs");
  expect(said).toContain("new  own-protest");
  expect(entente("diff", second, first)).toContain("gone  own-protest");
  expect(entente("diff", second, second)).toContain("0 facts differ");
});

test("explain takes the change between two years, and between two releases, apart to the facts", () => {
  type Row = { part: string; amount: number; moved: string | null; "rests on": string | null };
  const ask = (...more: string[]): Row[] =>
    JSON.parse(entente("explain", "--actors", "JPN,PRK", "--format", "json", "--from", ...more));
  const adds = (rows: Row[]) => {
    const of = (...parts: string[]) =>
      rows.filter(({ part }) => parts.includes(part)).reduce((sum, { amount }) => sum + amount, 0);
    expect(of("score", "weight", "coverage")).toBeCloseTo(of("whole"), 9);
    expect(of("cause")).toBeCloseTo(of("score"), 9);
    return of("whole");
  };
  expect(adds(ask("2014", "--to", "2024"))).not.toBe(0);
  const released = ask("2024", "--release", second, "--against-release", first);
  expect(adds(released)).toBeLessThan(0);
  expect(released.filter(({ part }) => part === "cause")).toMatchObject([{ moved: "came", "rests on": "own-protest" }]);
  expect(refusal("explain", "--actors", "JPN", "--from", "2014")).toContain("expected a group of two or more");
});

test("verify finds a release whole, and one whose file was touched broken", () => {
  expect(entente("verify", second)).toContain("byte for byte the same");
  appendFileSync(join(home, `releases/${first}.sqlite`), "x");
  expect(refusal("verify", first)).toContain("its file is not the one that was written");
});
