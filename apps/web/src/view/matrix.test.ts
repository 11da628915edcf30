import { expect, test } from "vitest";
import { type Instrument, sharedInstruments } from "./matrix.ts";

const instrument = (fact: string, aside = ""): Instrument => ({
  fact,
  title: `Treaty ${fact}`,
  obligations: "to defend",
  when: "in force since 1949",
  sources: 1,
  kind: "treaty",
  aside,
});

test("each instrument is told once, with its pairs and those for which it does not count, the widest first", () => {
  const cells = [
    { instruments: [instrument("b"), instrument("a")] },
    { instruments: [instrument("a", "Not counted.")] },
    { instruments: [] },
  ];
  expect(sharedInstruments(cells)).toEqual([
    { fact: "a", title: "Treaty a", kind: "treaty", pairs: 2, aside: 1 },
    { fact: "b", title: "Treaty b", kind: "treaty", pairs: 1, aside: 0 },
  ]);
});
