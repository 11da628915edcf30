import { Actor } from "@entente/core/actors";

/** States, a bloc and the world for tests of readers. Spells and codes are as the lists have them, cut to what tests ask about. */
export const seriesTestActors: readonly Actor[] = [
  state("USA", "1816/..", "2"),
  state("CAN", "1920-01-10/..", "20"),
  state("CHN", "1860-10-25/..", "710"),
  state("TWN", "1949-12-08/..", "713"),
  state("PRK", "1948-09-09/..", "731"),
  state("KOR", "1949-06-29/..", "732"),
  state("JPN", "1952-04-28/..", "740"),
  state("SUN", "1922-12-30/1991-12-25", "365"),
  state("RUS", "1991-12-26/..", "365", "SUN"),
  state("DZA", "1962-07-05/..", "615"),
  Actor.parse({
    kind: "bloc",
    id: "EU",
    name: "European Union",
    valid: "1958/..",
    codes: [{ scheme: "iso3", value: "EUU" }],
    members: [
      { actor: "FRA", valid: "1958/.." },
      { actor: "DEU", valid: "1958/.." },
    ],
  }),
  Actor.parse({
    kind: "aggregate",
    id: "WLD",
    name: "World",
    valid: "1816/..",
    codes: [{ scheme: "iso3", value: "WLD" }],
  }),
];

function state(id: string, valid: string, cow: string, succeeds?: string): Actor {
  return Actor.parse({
    kind: "state",
    id,
    name: `State ${id}`,
    valid,
    codes: [
      { scheme: "iso3", value: id },
      { scheme: "cow", value: cow, valid },
    ],
    ...(succeeds ? { succeeds } : {}),
  });
}
