import { Actor } from "@entente/core/actors";
import { expect, test } from "vitest";
import { absentIn, lastYearThere } from "./absent.ts";

const state = (id: string, name: string, valid: string, more: object = {}) =>
  Actor.parse({ kind: "state", id, name, valid, ...more });

const actors = new Map(
  [
    state("EMP", "Ruritanian Empire", "1816-01-01/1918-11-12"),
    state("RUR", "Ruritania", "1918-11-13/..", { succeeds: "EMP" }),
    state("AST", "Austria", "1919-09-10/..", { spells: ["1919-09-10/1938-03-13", "1955-07-27/.."] }),
    state("AUH", "Austria-Hungary", "1816-01-01/1918-11-12"),
    state("SST", "South Atlantis", "1816-01-01/.."),
  ].map((actor) => [actor.id, actor]),
);
const href = (year: number, swap?: { actor: string; by: string }) =>
  `${year}${swap ? `/${swap.actor}>${swap.by}` : ""}`;

test("who is there is not named", () => expect(absentIn(actors, ["RUR", "SST"], 1950, href)).toEqual([]));

test("by succession: the nearest year, and the state before it", () =>
  expect(absentIn(actors, ["RUR"], 1914, href)).toEqual([
    {
      id: "RUR",
      name: "Ruritania",
      when: "since 1918",
      nearest: { year: 1918, href: "1918" },
      instead: [{ name: "Ruritanian Empire", href: "1914/RUR>EMP" }],
    },
  ]));

test("by name, and in a gap between two spells the nearer end of it", () => {
  expect(absentIn(actors, ["AST"], 1914, href)).toMatchObject([
    { when: "1919–1938 and since 1955", instead: [{ href: "1914/AST>AUH" }] },
  ]);
  expect(absentIn(actors, ["AST"], 1940, href)).toMatchObject([{ nearest: { year: 1938 }, instead: [] }]);
  expect(absentIn(actors, ["AST"], 1953, href)).toMatchObject([{ nearest: { year: 1955 } }]);
});

test("a state that stands on the page already is not offered in place of another", () =>
  expect(absentIn(actors, ["RUR", "EMP"], 1914, href)).toMatchObject([{ id: "RUR", instead: [] }]));

test("the last year in which an actor was there", () => {
  const [empire, austria] = [actors.get("EMP"), actors.get("AST")];
  if (empire === undefined || austria === undefined) throw new Error("no such actor");
  expect([lastYearThere(empire, 2024), lastYearThere(empire, 1900)]).toEqual([1918, 1900]);
  expect([1914, 1930, 1950, 2024].map((year) => lastYearThere(austria, year))).toEqual([null, 1930, 1938, 2024]);
});
