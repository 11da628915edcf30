import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Source } from "@entente/core/sources";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { cowMid5 } from "../cow-mid-5/dataset.ts";
import { cowWars4 } from "../cow-wars-4/dataset.ts";
import { gmlMid221 } from "../gml-mid-2.2.1/dataset.ts";
import { grhArmsRaces2005 } from "../grh-arms-races-2005/dataset.ts";
import { gsdb4 } from "../gsdb-4/dataset.ts";
import { tdRivalries2012 } from "../td-rivalries-2012/dataset.ts";
import { tssRivalries2021 } from "../tss-rivalries-2021/dataset.ts";
import { unscVetoList } from "../unsc-veto-list/dataset.ts";

const embedded = (
  parse(readFileSync(join(import.meta.dirname, "../../../data/sources.yaml"), "utf8")) as unknown[]
).map((source) => Source.parse(source));

test.each([cowMid5, cowWars4, gmlMid221, gsdb4, tdRivalries2012, tssRivalries2021, unscVetoList])(
  "$id cites its source as the embedded data do",
  ({ id, source }) => expect(embedded.find((one) => one.id === id)).toEqual(source),
);

test("the source of arms races, which the embedded data do not cite, is well formed", () =>
  expect(Source.parse(grhArmsRaces2005.source)).toEqual(grhArmsRaces2005.source));
