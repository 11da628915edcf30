import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactBody, Rivals } from "#components/fact-body.tsx";
import { Section } from "#components/section.tsx";
import { factWithRivals } from "#server/facts.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; fact: string }> };

async function asked({ params }: Props) {
  const { release, fact } = await params;
  return factWithRivals(release, decodeURIComponent(fact)) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { fact } = await asked(props);
  return { title: fact.title, openGraph: { title: fact.title, description: "A fact with its evidence." } };
}

export default async function FactPage(props: Props) {
  const { fact, rivals } = await asked(props);
  return (
    <main className="page">
      <p className="kicker">
        Fact <code>{fact.id}</code>
      </p>
      <h1 className="headline">{fact.title}</h1>
      <FactBody fact={fact} />
      {fact.dispute === undefined ? null : (
        <Section
          id="dispute"
          title="Disputed"
          lead={
            rivals.length === 0
              ? "Sources disagree on this; only this claim is recorded."
              : "Sources disagree. Each claim is shown with the rule by which it counts; figures use one of them."
          }
        >
          <Rivals claims={[fact, ...rivals]} />
        </Section>
      )}
    </main>
  );
}
