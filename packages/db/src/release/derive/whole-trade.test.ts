import { WORLD } from "@entente/core/actors";
import { expect, test } from "vitest";
import { assembleBlock, NONE_32, PointColumns } from "../../series/assemble.ts";
import type { Block } from "../../series/block.ts";
import { Names } from "../../series/names.ts";
import { partialTraders } from "./whole-trade.ts";

const year = 1987;
type Total = readonly [state: string, exports: number, imports: number];

function blockOf(totals: readonly Total[]): Block {
  const names = { actors: new Names(), parts: new Names(), flags: new Names() };
  const rows = totals.flatMap(([state, exports, imports]) => [
    [state, WORLD, exports] as const,
    [WORLD, state, imports] as const,
  ]);
  const columns = new PointColumns(rows.length);
  for (const [i, [from, to, value]] of rows.entries()) {
    columns.from[i] = names.actors.numberOf(from);
    columns.to[i] = names.actors.numberOf(to);
    columns.part[i] = NONE_32;
    columns.value[i] = value;
  }
  const key = { dataset: "totals", indicator: "trade.flow", reporter: "compiled", year } as const;
  return assembleBlock(key, columns, rows.length, names).block;
}

const states = ["AAA", "BBB", "CCC"];
const X = Number.NaN;
/** AAA and BBB trade 60 and 40 with each other; what CCC trades is known with nobody but BBB, 1 each way. */
const sold = Float64Array.of(X, 60, X, 40, X, 1, X, 1, X);
const partial = (...totals: Total[]) => [...partialTraders(states, sold, blockOf(totals), new Set(states))];

test("flows that add up to less than half of the national total are but a part of the trade", () => {
  expect(partial(["AAA", 60, 40], ["BBB", 41, 61], ["CCC", 3, 2])).toEqual([0, 0, 1]);
  expect(partial(["CCC", 2, 2])).toEqual([0, 0, 0]);
});

test("a total of which one half is not known says nothing", () => {
  const block = blockOf([["CCC", 1000, 1000]]);
  block.missing[0] = 1;
  expect([...partialTraders(states, sold, block, new Set(states))]).toEqual([0, 0, 0]);
});

test("without a national total, known flows with fewer than a tenth of the trading states are but a part", () => {
  const many = Array.from({ length: 40 }, (_, i) => `S${String(i).padStart(2, "0")}`);
  const cells = new Float64Array(40 * 40).fill(X);
  // S00 with three, S01 with four partners; S39 with nobody.
  for (const [i, j] of [
    [0, 2],
    [0, 3],
    [0, 4],
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 5],
  ] as const)
    cells[i * 40 + j] = 7;
  const found = partialTraders(many, cells, null, new Set(many));
  expect([found[0], found[1], found[39]]).toEqual([1, 0, 0]);
});
