import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangePage } from "#components/change-page.tsx";
import { changeOf } from "#server/change.ts";
import { chartContextOf } from "#server/chart-context.ts";
import { libraryOf } from "#server/facts.ts";
import { parseGroup, parseYear } from "#view/address.ts";
import { allOf } from "#view/names.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; group: string; year: string; other: string }> };

async function asked({ params }: Props) {
  const { release, group: slug, year: text, other } = await params;
  const group = parseGroup(decodeURIComponent(slug));
  const year = parseYear(text);
  const since = parseYear(other);
  if (!group.ok || !year.ok) return notFound();
  const from = since.ok ? { year: since.value } : /^[0-9a-f]{16}$/.test(other) ? { release: other } : notFound();
  return {
    release,
    group: group.value,
    year: year.value,
    other,
    view: changeOf(release, group.value, year.value, from),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release, group, year, view } = await asked(props);
  const title = `${allOf(libraryOf(release).names, group.members)}, ${year}: what has changed since ${view.since}`;
  const description = "unknown" in view.change ? view.change.unknown : view.change.headline;
  return { title, description, openGraph: { title, description } };
}

export default async function Page(props: Props) {
  const { release, group, year, other, view } = await asked(props);
  return (
    <ChangePage
      view={view}
      group={group}
      year={year}
      since={other}
      charts={chartContextOf(release, group.members, year)}
    />
  );
}
