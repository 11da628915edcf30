import type { Source } from "@entente/core/sources";
import type { ReleaseManifest } from "@entente/db/release/manifest";
import { DataPackage, type PackageResource } from "./profile.ts";

/** What of a data set that may not be passed on is in the release and not in the package. */
export type LeftOut = { readonly source: Source; readonly points: number; readonly facts: number };

type Parts = {
  readonly manifest: ReleaseManifest;
  readonly sources: readonly Source[];
  readonly resources: readonly PackageResource[];
  readonly leftOut: readonly LeftOut[];
};

const addressOf = ({ DOI, URL }: Source): string | undefined => URL ?? (DOI ? `https://doi.org/${DOI}` : undefined);

/** datapackage.json. Nothing of the run is in it: neither time nor place. */
export function descriptorOf({ manifest, sources, resources, leftOut }: Parts): DataPackage {
  const { id, sha256, code, years } = manifest;
  const imported = new Set(manifest.datasets.map((dataset) => dataset.id));
  const reach = years ? ` from ${years.first} to ${years.last}` : "";
  return DataPackage.parse({
    profile: "data-package",
    name: `entente-${id}`,
    id: `sha256:${sha256}`,
    title: `Entente, release ${id}`,
    description: `How states relate${reach}: facts with their sources, recorded numbers, and the figures made of them by version ${code} of the formulas. A blank value is missing, never zero, and the column \`missing\` says why.`,
    version: id,
    licenses: [{ path: "sources.csv", title: "The terms of each source, in the column licence" }],
    sources: sources
      .filter((source) => imported.has(source.id))
      .map((source) => ({ title: source.title, ...(addressOf(source) ? { path: addressOf(source) } : {}) })),
    withheld: leftOut.map(({ source, points, facts }) => ({
      name: source.id,
      title: source.title,
      reason: source.licence ?? "Its terms don't let its numbers be passed on.",
      ...(addressOf(source) ? { path: addressOf(source) } : {}),
      ...(source.publisher ? { publisher: source.publisher } : {}),
      points,
      facts,
    })),
    resources,
  });
}
