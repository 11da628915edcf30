import { Actor } from "@entente/core/actors";
import { expect, test } from "vitest";
import { cow, gw, sampleList } from "./test-support.ts";

test("each spell of both lists ends in a state, and none is rejected", () => {
  const { actors, cow: cowRows, gw: gwRows, codelist } = sampleList();
  expect(actors.map(({ id }) => id)).toEqual(["OLD", "NEW", "DEX", "NAM", "GON", "TRI"]);
  expect([...cowRows.rejected, ...gwRows.rejected]).toEqual([]);
  expect(codelist.leftOut).toHaveLength(1);
});

test("a number that two states held is divided between them by the line's dates", () => {
  const { byId } = sampleList();
  expect(byId.get("OLD")).toEqual({
    kind: "state",
    id: "OLD",
    name: "Old Union",
    valid: "1816-01-01/1991-12-25",
    codes: [
      { scheme: "cow", value: "10", valid: "1816-01-01/1991-12-25" },
      { scheme: "gw", value: "10", valid: "1816-01-01/1991-12-25" },
      { scheme: "m49", value: "099" },
    ],
    note: "Ended.",
  });
  expect(byId.get("NEW")).toEqual({
    kind: "state",
    id: "NEW",
    name: "New Federation",
    shortName: "New",
    valid: "1991-12-26/..",
    succeeds: "OLD",
    codes: [
      { scheme: "iso3", value: "NEW" },
      { scheme: "cow", value: "10", valid: "1991-12-26/.." },
      { scheme: "gw", value: "10", valid: "1991-12-26/.." },
      { scheme: "m49", value: "007" },
    ],
  });
});

test("two numbers of one country are one spell where they touch", () => {
  expect(sampleList().byId.get("DEX")).toEqual({
    kind: "state",
    id: "DEX",
    name: "Dex",
    valid: "1955-05-05/..",
    codes: [
      { scheme: "iso3", value: "DEX" },
      { scheme: "cow", value: "20", valid: "1955-05-05/1990-10-02" },
      { scheme: "cow", value: "21", valid: "1990-10-03/.." },
      { scheme: "gw", value: "20", valid: "1949-09-21/.." },
      { scheme: "m49", value: "020" },
    ],
  });
});

test("a state that came back has two spells, and NAM is a code like any other", () => {
  expect(sampleList().byId.get("NAM")).toMatchObject({
    valid: "1816-01-01/..",
    spells: ["1816-01-01/1900-06-30", "1990-03-21/.."],
    codes: [
      { scheme: "iso3", value: "NAM" },
      { scheme: "cow", value: "50" },
      { scheme: "gw", value: "50", valid: "1990-03-21/.." },
      { scheme: "m49", value: "516" },
    ],
  });
});

test("a state without a code of ISO has its abbreviation as id; the lists' abbreviations may differ", () => {
  const { byId } = sampleList();
  expect(byId.get("GON")).toMatchObject({
    name: "Gone Duchy",
    codes: [
      { scheme: "cow", value: "60" },
      { scheme: "gw", value: "60", valid: "1816-01-01/1871-01-17" },
    ],
  });
  expect(byId.get("TRI")).toMatchObject({
    name: "Tribes",
    valid: "1820-01-01/1830-01-01",
    codes: [{ scheme: "gw", value: "70", valid: "1820-01-01/1830-01-01" }],
  });
});

test("an abbreviation that is another state's id is refused, with what to do", () => {
  const { cow: read, gw: other } = sampleList({
    cow: `${cow}\nNEW,80,Newfoundland,1900,1,1,1949,3,30,2016`,
    gw: `${gw}\nGON,90,Gondor,1900-01-01,1910-01-01`.replace("GON,90", "90,GON"),
  });
  expect(read.rejected).toMatchObject([
    { row: 8, column: "stateabb", value: "NEW", hint: expect.stringContaining("lines.ts") },
  ]);
  expect(other.rejected).toMatchObject([{ row: 7, column: "stateabb", value: "GON" }]);
});

test("days of a number that no line claims are refused", () => {
  const { cow: read } = sampleList({ cow: `${cow}\nDEX,21,Dex,1816,1,1,1945,5,8,2016` });
  expect(read.rejected).toMatchObject([
    { row: 8, column: "ccode", value: "21", hint: expect.stringContaining("lines.ts") },
  ]);
});

test("what the ledger calls a state stays; its note stays where no line has one", () => {
  const known = sampleList().actors.map((actor) =>
    Actor.parse({ ...actor, name: `${actor.name}!`, shortName: "short", note: "of the ledger" }),
  );
  const { byId } = sampleList({ known });
  expect(byId.get("NAM")).toMatchObject({ name: "Namibia!", shortName: "short", note: "of the ledger" });
  expect(byId.get("OLD")).toMatchObject({ name: "Old Union!", note: "Ended." });
  expect(sampleList({ known: [...byId.values()] }).actors).toEqual([...byId.values()]);
});

test("an actor of the ledger that is no state is no state of the lists", () => {
  const known = [Actor.parse({ kind: "organisation", id: "TRI", name: "Tribunal", valid: "1900/.." })];
  expect(() => sampleList({ known })).toThrow("TRI");
});

test("who stood under a number on a day", () => {
  const { list } = sampleList();
  const days = ["1991-12-25", "1991-12-26", "2030-12-31", "1815-12-31"];
  expect(days.map((day) => list.holderOn("cow", "10", day))).toEqual(["OLD", "NEW", "NEW", undefined]);
  expect([list.knows("cow", "70"), list.knows("gw", "70")]).toEqual([false, true]);
});
