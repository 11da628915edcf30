import { releaseActors, releasePresets } from "@entente/db/release/read";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageLink } from "#components/page-link.tsx";
import { releaseOf } from "#server/releases.ts";
import { actorPath, groupPath } from "#view/paths.ts";
import { adviceOn, type Problem, problemCodes, similarActors } from "#view/problem.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const metadata: Metadata = { title: "Not found", robots: { index: false } };

type Props = { params: Promise<{ release: string; code: string; found: string }> };

/** What an address got wrong, and what to do about it. The proxy sends readers here with status 404. */
export default async function ProblemPage({ params }: Props) {
  const { release: id, code: text, found } = await params;
  const code = problemCodes.find((known) => known === text) ?? notFound();
  const problem: Problem = { code, found: decodeURIComponent(found).replace(/^-$/, "") };
  const { title, what, toDo } = adviceOn(problem);
  const release = releaseOf(id);
  const actors = releaseActors(release).filter(({ kind }) => kind !== "aggregate");
  const meant = code === "unknown-actor" ? similarActors(problem.found, actors) : [];
  return (
    <main className="page">
      <h1 className="headline">{title}</h1>
      <p>{what}</p>
      <p>{toDo}</p>
      {meant.length === 0 ? null : (
        <p>
          Did you mean{" "}
          {meant.map(({ id: code, name, shortName }, i) => (
            <span key={code}>
              {i === 0 ? "" : ", "}
              <PageLink href={actorPath(code)}>
                {shortName ?? name} ({code})
              </PageLink>
            </span>
          ))}
          ?
        </p>
      )}
      <h2>Groups</h2>
      <ul className="plain">
        {releasePresets(release).map((preset) => (
          <li key={preset.id}>
            <PageLink href={groupPath(preset, preset.year)}>
              {preset.name}, {preset.year}
            </PageLink>
          </li>
        ))}
      </ul>
      <h2>Actors in this release</h2>
      <ul className="plain columns">
        {actors.map(({ id: code, name, shortName }) => (
          <li key={code}>
            <PageLink href={actorPath(code)}>{shortName ?? name}</PageLink> <code>{code}</code>
          </li>
        ))}
      </ul>
    </main>
  );
}
