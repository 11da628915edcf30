import type { Source } from "@entente/core/sources";

type Person = Source["author"][number];
const personName = (person: Person): string =>
  "literal" in person
    ? person.literal
    : person.given === undefined
      ? person.family
      : `${person.given} ${person.family}`;

/** The people behind a source, at most three by name. */
export function authors({ author }: Pick<Source, "author">): string {
  const names = author.map(personName);
  return names.length > 3 ? `${names[0]} and others` : names.join(", ");
}

/** "Wallace et al. 2024": what stands at the end of a line. */
export function shortCitation(source: Source): string {
  const first = source.author[0];
  const who =
    first === undefined
      ? (source.number ?? source.title)
      : `${"literal" in first ? first.literal : first.family}${source.author.length > 1 ? " et al." : ""}`;
  const year = /\d{4}/.exec(source.issued ?? "")?.[0];
  return year === undefined || who.includes(year) ? who : `${who} ${year}`;
}

/** The whole citation, without its link. */
export function fullCitation(source: Source): string {
  const parts = [
    authors(source),
    source.title,
    source["container-title"],
    source.volume === undefined
      ? undefined
      : `${source.volume}${source.issue === undefined ? "" : ` (${source.issue})`}`,
    source.page === undefined ? undefined : `pp. ${source.page}`,
    source.number,
    source.version === undefined || source.title.includes(source.version) ? undefined : `version ${source.version}`,
    source.publisher,
    source.issued,
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join(", ")}.`;
}

/** Where the source can be read: its DOI before its address. */
export const sourceLink = ({ DOI, URL: address }: Source): string | undefined =>
  DOI === undefined ? address : `https://doi.org/${DOI.replace(/^https?:\/\/(dx\.)?doi\.org\//, "")}`;

export const reliabilityInWords: Readonly<Record<Source["reliability"], string>> = {
  a: "primary or official record",
  b: "curated data set or peer-reviewed work",
  c: "named author or reputable press",
  d: "second-hand",
};
