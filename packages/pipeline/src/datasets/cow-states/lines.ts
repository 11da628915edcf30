import type { ActorId } from "@entente/core/units/ids";

/** A number that a state held, for the whole time that the list gives it or a part of it: an EDTF interval. */
type Claim = { readonly number: string; readonly within?: string };

/** A state whose id, name or numbers don't follow from the lists alone. */
export type Line = {
  readonly id: ActorId;
  /** Left out where ISO 3166-1 has the id, and with it a name. */
  readonly name?: string;
  readonly shortName?: string;
  /** Codes of states that ISO 3166-1 and M49 have no more. */
  readonly codes?: readonly {
    readonly scheme: "iso3" | "m49";
    readonly value: string;
    readonly valid?: string;
  }[];
  readonly cow?: readonly Claim[];
  readonly gw?: readonly Claim[];
  /** The state whose obligations or seat it took over. */
  readonly succeeds?: ActorId;
  /** What a reader should know of it, with the list or text it rests on. */
  readonly note?: string;
};

/**
 * The states that the lists tell apart differently. One rule decides all of them:
 *  1. A state is what Correlates of War (COW) gives one number, over all the spells in which it has it.
 *  2. It is divided where Gleditsch–Ward (GW) goes on under another number, or where ISO 3166 has another country instead (one that
 *     dissolved, not one that took a new name).
 *  3. It is joined where ISO 3166 keeps one country, and GW one number, through a change of the COW number.
 *  4. The Soviet Union begins with its treaty of union, although all lists go on: it is a subject of treaties of its own.
 * A state that is gone has its ISO 3166-3 alpha-3 code as id, else the COW or GW abbreviation, else one that no list uses.
 * `succeeds` is stated only where one state went on as the legal person, or in the seat, of one other. Czechoslovakia, the
 * Austro-Hungarian Monarchy, Great Colombia and the two Koreas' predecessor left several successors, or none that the field agrees on.
 */
export const lines: readonly Line[] = [
  {
    id: "RUE",
    name: "Russian Empire",
    cow: [{ number: "365", within: "1816-01-01/1922-12-29" }],
    gw: [{ number: "365", within: "1816-01-01/1922-12-29" }],
    note: "Includes the Russian republics of 1917 to 1922. Correlates of War counts Russia as one member since 1816 under code 365; it is divided here by the treaty that made the Soviet Union on 30 December 1922.",
  },
  {
    id: "SUN",
    name: "Union of Soviet Socialist Republics",
    shortName: "Soviet Union",
    codes: [
      { scheme: "iso3", value: "SUN" },
      { scheme: "m49", value: "810" },
    ],
    cow: [{ number: "365", within: "1922-12-30/1991-12-25" }],
    gw: [{ number: "365", within: "1922-12-30/1991-12-25" }],
    succeeds: "RUE",
    note: "From the treaty of union of 30 December 1922; Correlates of War and Gleditsch–Ward number it 365, as Russia before and after. ISO 3166-3: SUHH.",
  },
  {
    id: "RUS",
    cow: [{ number: "365", within: "1991-12-26/.." }],
    gw: [{ number: "365", within: "1991-12-26/.." }],
    succeeds: "SUN",
    note: "Correlates of War counts Russia as one member since 1816 under code 365; the Soviet years are kept apart here as SUN, as ISO 3166 does, and those before as RUE.",
  },
  {
    id: "GMY",
    name: "Germany (Prussia)",
    cow: [{ number: "255", within: "1816-01-01/1945-05-08" }],
    gw: [{ number: "255" }],
    note: "Prussia, then the German Empire, to the surrender of 1945. Gleditsch–Ward ends the number 255 there; Correlates of War gives it again to the united Germany of 1990, which is DEU here.",
  },
  {
    id: "DEU",
    cow: [{ number: "260" }, { number: "255", within: "1990-10-03/.." }],
    gw: [{ number: "260" }],
    succeeds: "GMY",
    note: "The Federal Republic, which Correlates of War numbers 260 until unification and 255 after; ISO 3166 and Gleditsch–Ward (260) know one state. The Germany that ended in 1945 is GMY.",
  },
  {
    id: "DDR",
    name: "German Democratic Republic",
    shortName: "East Germany",
    codes: [
      { scheme: "iso3", value: "DDR" },
      { scheme: "m49", value: "278" },
    ],
    cow: [{ number: "265" }],
    gw: [{ number: "265" }],
    note: "ISO 3166-3: DDDE.",
  },
  {
    id: "CSK",
    name: "Czechoslovakia",
    codes: [
      { scheme: "iso3", value: "CSK" },
      { scheme: "m49", value: "200" },
    ],
    cow: [{ number: "315" }],
    gw: [{ number: "315" }],
    note: "ISO 3166-3: CSHH. Both states that followed were admitted to the United Nations anew in 1993; none went on as it.",
  },
  {
    id: "SER",
    name: "Kingdom of Serbia",
    shortName: "Serbia (to 1918)",
    cow: [{ number: "345", within: "1878-07-13/1918-11-30" }],
    gw: [{ number: "340", within: "1878-07-13/1915-10-01" }],
    note: "Correlates of War counts Serbia and Yugoslavia as one member since 1878 under code 345; divided by Gleditsch–Ward, which begins Yugoslavia (345) on 1 December 1918.",
  },
  {
    id: "YUG",
    name: "Yugoslavia",
    codes: [
      { scheme: "iso3", value: "YUG", valid: "1918-12-01/2003-07-22" },
      { scheme: "iso3", value: "SCG", valid: "2003-07-23/2006-06-04" },
      { scheme: "m49", value: "890", valid: "1918-12-01/1992-04-26" },
      { scheme: "m49", value: "891", valid: "1992-04-27/2006-06-04" },
    ],
    cow: [{ number: "345", within: "1918-12-01/2006-06-04" }],
    gw: [{ number: "345" }],
    succeeds: "SER",
    note: "With the Federal Republic of Yugoslavia of 1992, called Serbia and Montenegro from 2003 (ISO 3166-3: YUCS, CSXX): Correlates of War and Gleditsch–Ward give all of it the number 345.",
  },
  {
    id: "SRB",
    cow: [{ number: "345", within: "2006-06-05/.." }],
    gw: [{ number: "340", within: "2006-06-05/.." }],
    succeeds: "YUG",
    note: "Correlates of War counts it as one member with Yugoslavia under code 345; divided by Gleditsch–Ward and ISO 3166.",
  },
  {
    id: "YEM",
    cow: [{ number: "678" }, { number: "679" }],
    gw: [{ number: "678" }],
    note: "With the Yemen Arab Republic before unification, which Correlates of War numbers 678; ISO 3166 and Gleditsch–Ward (678) know one state.",
  },
  {
    id: "YMD",
    name: "People's Democratic Republic of Yemen",
    shortName: "South Yemen",
    codes: [
      { scheme: "iso3", value: "YMD" },
      { scheme: "m49", value: "720" },
    ],
    cow: [{ number: "680" }],
    gw: [{ number: "680" }],
    note: "ISO 3166-3: YDYE.",
  },
  {
    id: "KOE",
    name: "Korea (to 1910)",
    cow: [{ number: "730" }],
    gw: [{ number: "730" }],
    note: "A member to the protectorate of 1905 by Correlates of War, to the annexation of 1910 by Gleditsch–Ward. Its abbreviation, KOR, is South Korea's in ISO 3166.",
  },
  {
    id: "ANM",
    name: "Vietnam (Annam, to 1893)",
    gw: [{ number: "815" }],
    note: "Annam, Cochin China and Tonkin by Gleditsch–Ward, whose abbreviation, VNM, is that of today's Vietnam in ISO 3166; no member by Correlates of War.",
  },
  {
    id: "KOS",
    name: "Kosovo",
    codes: [{ scheme: "iso3", value: "XKX" }],
    cow: [{ number: "347" }],
    gw: [{ number: "347" }],
    note: "ISO 3166-1 has no code for it; XKX, of the codes that ISO leaves to its users, is the World Bank's.",
  },
  {
    id: "RVN",
    name: "Republic of Vietnam",
    shortName: "South Vietnam",
    cow: [{ number: "817" }],
    gw: [{ number: "817" }],
  },
  {
    id: "PAP",
    name: "Papal States",
    cow: [{ number: "327" }],
    gw: [{ number: "327" }],
    note: "Not the State of the Vatican City of 1929, whose ISO 3166-1 code, VAT, some country lists set beside its number.",
  },
  { id: "WRT", name: "Württemberg", cow: [{ number: "271" }], gw: [{ number: "271" }] },
  { id: "HSE", name: "Hesse-Kassel", cow: [{ number: "273" }], gw: [{ number: "273" }] },
  { id: "HSG", name: "Hesse-Darmstadt", cow: [{ number: "275" }], gw: [{ number: "275" }] },
];
