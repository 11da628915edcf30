import { Edtf } from "@entente/core/units/valid-time";
import { expect, test } from "vitest";
import { lines } from "./lines.ts";

test("each id is told once, and each time can be read", () => {
  const ids = lines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { cow = [], gw = [], codes = [] } of lines) {
    for (const text of [...cow, ...gw].map(({ within }) => within).concat(codes.map(({ valid }) => valid)))
      if (text !== undefined) expect(Edtf.safeParse(text).success, text).toBe(true);
  }
});

test("whoever succeeds succeeds a state told here, and no succession turns in a circle", () => {
  const before = new Map(lines.map(({ id, succeeds }) => [id, succeeds]));
  for (const { id } of lines) {
    const line = [id];
    for (let next = before.get(id); next !== undefined; next = before.get(next)) {
      expect(before.has(next), next).toBe(true);
      expect(line).not.toContain(next);
      line.push(next);
    }
  }
});

test("no number is claimed by two states for the same day", () => {
  for (const scheme of ["cow", "gw"] as const) {
    const claims = lines
      .flatMap((line) => line[scheme] ?? [])
      .map(({ number, within = "0000-01-01/.." }) => {
        const [from = "", to = ""] = within.split("/");
        return { number, from, to: to === ".." ? "9999-12-31" : to };
      })
      .sort((x, y) => (`${x.number} ${x.from}` < `${y.number} ${y.from}` ? -1 : 1));
    for (const [i, claim] of claims.entries()) {
      const next = claims[i + 1];
      if (next?.number === claim.number) expect(claim.to < next.from, `${scheme} ${claim.number}`).toBe(true);
    }
  }
});
