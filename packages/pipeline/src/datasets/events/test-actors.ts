import { Actor } from "@entente/core/actors";

const state = (id: string, name: string, ...codes: [string, string][]) =>
  Actor.parse({
    kind: "state",
    id,
    name,
    valid: "1816-01-01/..",
    codes: codes.map(([value, valid]) => ({ scheme: "cow", value, valid })),
  });

/** States for hand-made samples. */
export const sampleActors: readonly Actor[] = [
  state("USA", "United States", ["2", "1816-01-01/.."]),
  state("CUB", "Cuba", ["40", "1902-05-20/.."]),
  state("GBR", "United Kingdom", ["200", "1816-01-01/.."]),
  state("FRA", "France", ["220", "1816-01-01/1942-11-11"], ["220", "1944-08-25/.."]),
  state("DEU", "Germany", ["260", "1955-05-05/1990-10-02"], ["255", "1990-10-03/.."]),
  state("AUH", "Austria-Hungary", ["300", "1816-01-01/1918-11-12"]),
  state("SUN", "Soviet Union", ["365", "1922-12-30/1991-12-25"]),
  state("RUS", "Russia", ["365", "1991-12-26/.."]),
  state("SRB", "Serbia", ["345", "1944-10-20/.."]),
  state("CHN", "China", ["710", "1860-10-25/.."]),
  state("TWN", "Taiwan", ["713", "1949-12-08/.."]),
  state("PRK", "North Korea", ["731", "1948-09-09/.."]),
  state("KOR", "South Korea", ["732", "1949-06-29/.."]),
  state("COD", "Congo, Democratic Republic of the", ["490", "1960-06-30/.."]),
  state("YEM", "Yemen", ["679", "1990-05-22/.."]),
  state("YAR", "North Yemen", ["678", "1926-09-02/1990-05-21"]),
];
