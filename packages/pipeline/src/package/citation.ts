import type { Source } from "@entente/core/sources";
import type { ReleaseManifest } from "@entente/db/release/manifest";
import { stringify } from "yaml";

const person = (name: Source["author"][number]): Record<string, string> =>
  "literal" in name
    ? { name: name.literal }
    : { "family-names": name.family, ...(name.given ? { "given-names": name.given } : {}) };

const reference = (source: Source): Record<string, unknown> => ({
  type: "data",
  title: source.title,
  authors: source.author.length > 0 ? source.author.map(person) : [{ name: source.publisher ?? source.id }],
  ...(source.version ? { version: source.version } : {}),
  ...(source.publisher ? { publisher: { name: source.publisher } } : {}),
  ...(source.DOI ? { doi: source.DOI } : {}),
  ...(source.URL ? { url: source.URL } : {}),
});

/** CITATION.cff: how to cite the release, and the data sets that it holds as a whole. */
export function citationFile({ id, sha256 }: ReleaseManifest, datasets: readonly Source[]): string {
  return stringify(
    {
      "cff-version": "1.2.0",
      type: "dataset",
      title: `Entente, release ${id}`,
      message: "Cite the release by its id, and the data sets on which the figures that you use rest.",
      authors: [{ name: "The Entente authors" }],
      version: id,
      identifiers: [{ type: "other", value: `sha256:${sha256}`, description: "SHA-256 of the release's content" }],
      ...(datasets.length > 0 ? { references: datasets.map(reference) } : {}),
    },
    { lineWidth: 0 },
  );
}
