import { type Actor, spellsOf } from "@entente/core/actors";
import { actorsOf, type FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { ReleaseManifest } from "@entente/db/release/manifest";
import type { Cell } from "./csv.ts";
import { type Column, integer, text, yesNo } from "./fields.ts";

/** How several values share a cell. */
const joined = (values: readonly string[]): string => values.join(";");

const schemes = {
  iso3: "ISO 3166-1 alpha-3",
  cow: "Correlates of War",
  gw: "Gleditsch and Ward",
  m49: "UN M49",
} as const;

export const actorColumns: readonly Column[] = [
  text("id", "The code by which every other file names the actor"),
  text("kind", "state, organisation, bloc or aggregate"),
  text("name", "Full name in English"),
  text("short_name", "Short name, where it has one"),
  text(
    "valid",
    "When it exists or is a member of the state system, from the first day to the last: EDTF, .. for no end",
  ),
  text("spells", "Its times in the state system where it left and came back, joined by ;"),
  ...Object.entries(schemes).map(([name, words]) => text(name, `Codes of ${words}, joined by ; where it had several`)),
  text("succeeds", "The state whose obligations and seats it took over"),
  text("members", "Of a bloc: each member with its time, joined by ;"),
  text("note", "What else to know"),
];

export const actorRow = (actor: Actor): Cell[] => [
  actor.id,
  actor.kind,
  actor.name,
  actor.shortName,
  actor.valid,
  actor.kind === "state" && actor.spells ? joined(spellsOf(actor)) : null,
  ...Object.keys(schemes).map((of) =>
    joined(actor.codes.filter(({ scheme }) => scheme === of).map(({ value }) => value)),
  ),
  actor.kind === "state" ? actor.succeeds : null,
  actor.kind === "bloc" ? joined(actor.members.map(({ actor: member, valid }) => `${member} ${valid}`)) : null,
  actor.note,
];

export const sourceColumns: readonly Column[] = [
  text("id", "The name by which facts, data sets and numbers cite the source"),
  text("type", "Type of publication, as CSL-JSON names it"),
  text("title", "Title"),
  text("author", "Authors, joined by ;"),
  text("issued", "When it was published: EDTF"),
  text("accessed", "When it was read: EDTF"),
  text("publisher", "Publisher"),
  text("container_title", "Journal, book or series in which it appeared"),
  text("volume", "Volume"),
  text("issue", "Issue"),
  text("page", "Pages"),
  text("number", "Symbol of a document"),
  text("version", "Version"),
  text("doi", "Digital object identifier"),
  text("url", "Web address"),
  text("archive_url", "Web address of an archived copy"),
  text("language", "Language"),
  text("source_kind", "What kind of record it is"),
  text(
    "reliability",
    "a primary or official record, b curated data set or reviewed, c named author or press, d second-hand",
  ),
  text("licence", "Terms of the source, and what is carried from it"),
  yesNo(
    "redistributable",
    "false where its numbers may not be passed on and are left out here; blank where not stated",
  ),
  text("note", "What else to know"),
];

const nameOf = (name: Source["author"][number]): string =>
  "literal" in name ? name.literal : name.given ? `${name.family}, ${name.given}` : name.family;

export const sourceRow = (source: Source): Cell[] => [
  source.id,
  source.type,
  source.title,
  source.author.map(nameOf).join("; "),
  source.issued,
  source.accessed,
  source.publisher,
  source["container-title"],
  source.volume,
  source.issue,
  source.page,
  source.number,
  source.version,
  source.DOI,
  source.URL,
  source.archiveUrl,
  source.language,
  source.sourceKind,
  source.reliability,
  source.licence,
  source.redistributable,
  source.note,
];

export const factColumns: readonly Column[] = [
  text("id", "The name by which the fact is cited"),
  text("kind", "Kind of fact; it decides which fields the record has"),
  text("title", "The fact in one sentence"),
  text("valid", "When it holds: EDTF, .. for an end that is not known to exist"),
  text("confidence", "That it is so: high, moderate or low"),
  text("actors", "Whom it is about, joined by ;"),
  text("dispute", "Name shared by claims that can't all hold"),
  yesNo("in_use", "Whether the figures use this claim of a dispute; blank where nothing is disputed"),
  text("sources", "Sources of its evidence, joined by ;"),
  { ...text("record", "The whole fact with its evidence, as JSON"), type: "object" },
];

export const factRow = (record: FactRecord): Cell[] => {
  const { fact, evidence } = record;
  return [
    fact.id,
    fact.kind,
    fact.title,
    fact.valid,
    fact.confidence,
    joined(actorsOf(fact)),
    fact.dispute?.id,
    fact.dispute?.inUse,
    joined([...new Set(evidence.map(({ source }) => source))]),
    JSON.stringify(record),
  ];
};

export const evidenceColumns: readonly Column[] = [
  text("fact", "The fact"),
  text("source", "The source"),
  text("locator", "Where in the source: article, paragraph, row or page"),
  text("stance", "supports or contradicts"),
];

export const evidenceRows = ({ fact, evidence }: FactRecord): Cell[][] =>
  evidence.map(({ source, locator, stance }) => [fact.id, source, locator, stance]);

export const datasetColumns: readonly Column[] = [
  text("id", "The data set, by the id of its source"),
  text("version", "The publisher's name of the version"),
  integer("importer_version", "Version of the importer that read it"),
  text("file", "The publisher's file"),
  text("sha256", "SHA-256 of that file"),
  integer("rows", "Rows below the header of that file"),
];

export const datasetRows = ({ id, version, importerVersion, files }: ReleaseManifest["datasets"][number]): Cell[][] =>
  files.map(({ name, sha256, rows }) => [id, version, importerVersion, name, sha256, rows]);
