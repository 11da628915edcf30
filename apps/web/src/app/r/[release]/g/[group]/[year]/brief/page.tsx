import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BriefPage } from "#components/brief-page.tsx";
import { briefViewOf, publishedOn } from "#server/brief.ts";
import { parseGroup, parseYear } from "#view/address.ts";
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
  const { title, summary } = briefViewOf(release, group, year);
  return {
    title: `Brief: ${title}`,
    description: summary,
    openGraph: { title: `Brief: ${title}`, description: summary },
  };
}

export default async function Page(props: Props) {
  const { release, group, year } = await asked(props);
  return <BriefPage brief={briefViewOf(release, group, year)} release={release} published={publishedOn(release)} />;
}
