import { releasePresets } from "@entente/db/release/read";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroupPageOf } from "#server/group-page.tsx";
import { releaseOf } from "#server/releases.ts";
import { groupViewOf } from "#server/views.ts";
import { answerText } from "#view/answer.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string }> };

/** The front page is the first preset: a question with its answer, not a menu. */
const firstPreset = (release: string) => releasePresets(releaseOf(release))[0] ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { release } = await params;
  const preset = firstPreset(release);
  const description = answerText(groupViewOf(release, preset, preset.year).answer);
  return { description, openGraph: { title: `How cohesive? ${preset.name}`, description } };
}

export default async function FrontPage({ params }: Props) {
  const { release } = await params;
  const preset = firstPreset(release);
  return <GroupPageOf release={release} group={preset} year={preset.year} question={preset.note} />;
}
