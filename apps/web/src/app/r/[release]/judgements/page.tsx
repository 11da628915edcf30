import type { Metadata } from "next";
import { ScoresPage } from "#components/scores-page.tsx";
import { publishedOn } from "#server/brief.ts";
import { scoresOf } from "#server/judgements.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { headline } = scoresOf((await params).release);
  return { title: "Judgements", description: headline, openGraph: { title: "Judgements", description: headline } };
}

export default async function Page({ params }: Props) {
  const { release } = await params;
  return <ScoresPage view={scoresOf(release)} published={publishedOn(release)} />;
}
