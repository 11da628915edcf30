import type { Actor } from "@entente/core/actors";
import { readSample } from "../test-support.ts";
import { codelistTable, countriesTable } from "./country-lists.ts";
import type { Line } from "./lines.ts";
import { cowTable, gwTable } from "./spell-lists.ts";
import { StateList } from "./state-list.ts";

/** Made-up states: OLD dissolves into NEW under one number, EAS and DEX are numbers of one country, ALT keeps its number. */
const sampleLines: readonly Line[] = [
  {
    id: "OLD",
    name: "Old Union",
    codes: [{ scheme: "m49", value: "099" }],
    cow: [{ number: "10", within: "1816-01-01/1991-12-25" }],
    gw: [{ number: "10", within: "1816-01-01/1991-12-25" }],
    note: "Ended.",
  },
  {
    id: "NEW",
    cow: [{ number: "10", within: "1991-12-26/.." }],
    gw: [{ number: "10", within: "1991-12-26/.." }],
    succeeds: "OLD",
  },
  {
    id: "DEX",
    cow: [{ number: "20" }, { number: "21", within: "1990-10-03/.." }],
    gw: [{ number: "20" }],
  },
];

export const countries = `ISO3166-1-Alpha-3,M49,official_name_en
NEW,7,New Federation
DEX,20,Dex
NAM,516,Namibia
ATO,77,Atoll`;
export const codelist = `country.name.en,cown,gwn,iso3c,iso3n
New,10,10,NEW,7
Dex,21,20,DEX,20
Namibia,50,50,NAM,516
Atoll,,,ATO,77
Gone Duchy,60,60,,`;
export const cow = `stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
OLU,10,Old and new,1816,1,1,2016,12,31,2016
DEX,20,Dex,1955,5,5,1990,10,2,2016
DEX,21,Dex,1990,10,3,2016,12,31,2016
NMB,50,Namibia,1816,1,1,1900,6,30,2016
NMB,50,Namibia,1990,3,21,2016,12,31,2016
GON,60,Gone Duchy,1816,1,1,1871,1,18,2016`;
export const gw = `gwcode,stateabb,statename,startdate,enddate
10,OLU,Old and new,1816-01-01,2017-12-31
20,DEX,Dex,1949-09-21,2017-12-31
50,NMB,Namibia,1990-03-21,2017-12-31
60,GDC,Gone Duchy,1816-01-01,1871-01-17
70,TRI,Tribes,1820-01-01,1830-01-01`;

/** A state list that has read the samples, and what came of each. */
export function sampleList(given: { cow?: string; gw?: string; known?: readonly Actor[] } = {}) {
  const list = new StateList(sampleLines);
  const known = given.known ?? [];
  const read = {
    countries: readSample(countriesTable(list), countries, known),
    codelist: readSample(codelistTable(list), codelist, known),
    cow: readSample(cowTable(list), given.cow ?? cow, known),
    gw: readSample(gwTable(list), given.gw ?? gw, known),
  };
  return { list, ...read, actors: read.gw.actors, byId: new Map(read.gw.actors.map((actor) => [actor.id, actor])) };
}
