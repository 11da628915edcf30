import { factsOfActor } from "@entente/db/release/read";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActorBody } from "#components/actor-body.tsx";
import { actorViewOf } from "#server/actors.ts";
import { collectionOf } from "#server/facts.ts";
import { releaseOf } from "#server/releases.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; actor: string }> };

async function asked({ params }: Props) {
  const { release, actor } = await params;
  return { release, view: actorViewOf(release, actor) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await asked(props);
  const description = `What binds ${view.name}, on whom it depends, and every fact about it.`;
  return { title: view.name, description, openGraph: { title: view.name, description } };
}

export default async function ActorPage(props: Props) {
  const { release, view } = await asked(props);
  return (
    <ActorBody
      release={release}
      view={view}
      facts={collectionOf(release, factsOfActor(releaseOf(release), view.id), { who: view.id, most: 25 })}
    />
  );
}
