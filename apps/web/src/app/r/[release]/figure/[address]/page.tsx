import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DerivationBody } from "#components/derivation.tsx";
import { derivationAt } from "#server/figures.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; address: string }> };

async function asked({ params }: Props) {
  const { release, address } = await params;
  return derivationAt(release, decodeURIComponent(address)) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, about, value } = await asked(props);
  return { title: `${title}: ${about}`, openGraph: { title: `${title}: ${value}`, description: about } };
}

export default async function FigurePage(props: Props) {
  const derivation = await asked(props);
  return (
    <main className="page">
      <p className="kicker">
        Figure <code>{derivation.address}</code>
      </p>
      <h1 className="headline">
        {derivation.title}: {derivation.about}
      </h1>
      <DerivationBody derivation={derivation} />
    </main>
  );
}
