import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroupPageOf } from "#server/group-page.tsx";
import { groupViewOf } from "#server/views.ts";
import { parseGroup, parseYear } from "#view/address.ts";
import { answerText } from "#view/answer.ts";
import type { Group } from "#view/paths.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; group: string; year: string }> };

async function asked({ params }: Props): Promise<{ release: string; group: Group; year: number }> {
  const { release, group, year } = await params;
  const parsedGroup = parseGroup(decodeURIComponent(group));
  const parsedYear = parseYear(year);
  return parsedGroup.ok && parsedYear.ok ? { release, group: parsedGroup.value, year: parsedYear.value } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release, group, year } = await asked(props);
  const { answer } = groupViewOf(release, group, year);
  const description = answerText(answer);
  return { title: answer.who, description, openGraph: { title: answer.who, description } };
}

export default async function Page(props: Props) {
  const { release, group, year } = await asked(props);
  return <GroupPageOf release={release} group={group} year={year} />;
}
