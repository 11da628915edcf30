import { factsOfDyad } from "@entente/db/release/read";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DyadPage } from "#components/dyad-page.tsx";
import { chartContextOf } from "#server/chart-context.ts";
import { collectionOf } from "#server/facts.ts";
import { contextOf, coveredYears, releaseOf } from "#server/releases.ts";
import { dyadViewOf } from "#server/views.ts";
import { parseDyad, parseYear } from "#view/address.ts";
import { answerText } from "#view/answer.ts";
import { asideBetween } from "#view/outranked.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; pair: string; year: string }> };

async function asked({ params }: Props) {
  const { release, pair, year: text } = await params;
  const dyad = parseDyad(pair);
  const year = parseYear(text);
  return dyad.ok && year.ok ? { release, dyad: dyad.value, year: year.value } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release, dyad, year } = await asked(props);
  const { answer, title } = dyadViewOf(release, dyad, year);
  const description = answerText(answer);
  return { title: `${title}, ${year}`, description, openGraph: { title, description } };
}

export default async function Page(props: Props) {
  const { release, dyad, year } = await asked(props);
  const [a, b] = dyad;
  return (
    <DyadPage
      release={release}
      view={dyadViewOf(release, dyad, year)}
      charts={chartContextOf(release, dyad, year)}
      facts={collectionOf(release, factsOfDyad(releaseOf(release), a, b), {
        who: `${a}-${b}`,
        most: 50,
        aside: asideBetween(contextOf(release, dyad, year).index, a, b),
      })}
      covered={coveredYears(release)}
    />
  );
}
