import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { analyseTies } from "./analyse-ties.ts";
import type { StatedTie } from "./read-ties.ts";

const tie = (a: string, b: string, weight: number, year: number | null = null): StatedTie => ({ a, b, weight, year });

test("two camps and one tie in the way", () => {
  const [network] = analyseTies({
    ties: [
      tie("A", "B", 0.5),
      tie("C", "D", 1),
      tie("A", "C", -1),
      tie("A", "D", -1),
      tie("B", "C", -1),
      tie("B", "D", 0.5),
    ],
  });
  expect(network).toMatchObject({
    actors: ["A", "B", "C", "D"],
    pairs: { all: 6, friendly: 3, hostile: 3, none: 0, unlisted: 0 },
    triads: { complete: 4, balanced: 2, share: 0.5 },
    frustration: { index: 1, exact: true, broken: [{ a: "B", b: "D", sign: 1 }], lineBalance: 1 - 2 / 6 },
    shape: { certain: "chain", asListed: "chain" },
    cohesion: { mean: 2 / 6, coverage: 1, density: 0.5 },
  });
});

test("pairs that are not listed are not known: the shape says both", () => {
  const [network] = analyseTies({ ties: [tie("H", "A", 1), tie("H", "B", 1), tie("H", "C", 1)] });
  expect(network?.shape).toEqual({ certain: "unknown", asListed: "hub-and-spokes", hub: "H" });
  expect(network?.cohesion).toEqual({ mean: 1, coverage: 0.5, density: 0.5 });
  expect(network?.triads.share).toBeNull();
});

test("weights beyond one have no fixed meaning, so that there is no mean", () => {
  expect(analyseTies({ ties: [tie("A", "B", 3)] })[0]?.cohesion).toEqual({ mean: null, coverage: 1, density: 1 });
});

test("a tie stated as none is known, and neither friendly nor hostile", () => {
  const [network] = analyseTies({ ties: [tie("A", "B", 0)] });
  expect(network).toMatchObject({
    pairs: { none: 1 },
    frustration: { index: 0, lineBalance: null, apart: ["A", "B"] },
    shape: { certain: "empty" },
  });
});

test("years apart, the earliest first", () => {
  const networks = analyseTies({ ties: [tie("A", "B", 1, 1907), tie("A", "B", -1, 1872)] });
  expect(networks.map(({ year, pairs }) => [year, pairs.friendly])).toEqual([
    [1872, 0],
    [1907, 1],
  ]);
});

const anyTies = fc
  .uniqueArray(fc.record({ a: fc.nat(7), b: fc.nat(7), weight: fc.double({ min: -1, max: 1, noNaN: true }) }), {
    selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    minLength: 1,
    maxLength: 28,
  })
  .map((ties) => ties.filter(({ a, b }) => a !== b).map(({ a, b, weight }) => tie(`s${a}`, `s${b}`, weight)))
  .filter((ties) => ties.length > 0);

test("every figure is a number in its range, and the order of the rows does not matter", () => {
  const holds = fc.property(anyTies, (ties) => {
    const network = only(analyseTies({ ties }));
    const { pairs, triads, frustration, cohesion } = network;
    for (const share of [triads.share, frustration.lineBalance, cohesion.mean, cohesion.coverage, cohesion.density]) {
      if (share === null) continue;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(pairs.friendly + pairs.hostile + pairs.none + pairs.unlisted).toBe(pairs.all);
    const turned = only(analyseTies({ ties: ties.map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest })).reverse() }));
    expect(turned.frustration.index).toBe(frustration.index);
    expect(turned.communities).toEqual(network.communities);
    expect(turned.cohesion.mean).toBeCloseTo(cohesion.mean ?? 0, 12);
  });
  fc.assert(holds, { numRuns: 1000 });
});

function only<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error("found nothing; expected one");
  return one;
}

const folder = mkdtempSync(join(tmpdir(), "analyse-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("from the command line, in each format", () => {
  const file = join(folder, "ties.csv");
  writeFileSync(file, "a,b,sign,year\n=A,B,+,1907\nB,C,+,1907\n=A,C,-,1907\n");
  const run = (format: string) =>
    execFileSync(process.execPath, [join(import.meta.dirname, "../cli.ts"), "analyse", file, "--format", format], {
      encoding: "utf8",
    });
  expect(run("table")).toContain("frustration-index           1  exact");
  expect(run("csv")).toContain("1907,balanced-triads,0,0 of 1 complete triads");
  expect(run("csv")).toContain(`"'=A, B, C"`);
  expect(JSON.parse(run("json"))).toMatchObject([{ year: 1907, triads: { complete: 1, balanced: 0 } }]);
});
