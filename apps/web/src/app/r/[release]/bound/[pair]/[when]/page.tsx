import { lastDayOf } from "@entente/core/units/valid-time";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BoundPage } from "#components/bound-page.tsx";
import { boundViewOf } from "#server/bound.ts";
import { choicesIn } from "#server/catalogue.ts";
import { libraryOf } from "#server/facts.ts";
import { parseDyad, parseWhen } from "#view/address.ts";
import { choiceLabel } from "#view/choice-label.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; pair: string; when: string }> };

async function asked({ params }: Props) {
  const { release, pair, when } = await params;
  const dyad = parseDyad(pair);
  const day = parseWhen(when);
  if (!dyad.ok || !day.ok) return notFound();
  const { names } = libraryOf(release);
  const [attacked, attacker] = dyad.value;
  return {
    release,
    when,
    dyad: dyad.value,
    on: day.value.length === 4 ? lastDayOf(Number(day.value)) : day.value,
    attacked: { id: attacked, name: names(attacked) },
    attacker: { id: attacker, name: names(attacker) },
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release, dyad, on, when, attacked, attacker } = await asked(props);
  const view = boundViewOf(release, dyad, on);
  const title = `Who is bound if ${attacked.name} is attacked by ${attacker.name}, ${when}?`;
  const description = "barred" in view ? view.barred : view.headline;
  return { title, description, openGraph: { title, description } };
}

export default async function Page(props: Props) {
  const { release, dyad, on, when, attacked, attacker } = await asked(props);
  const actors = choicesIn(release).map((choice) => ({ id: choice.id, name: choiceLabel(choice) }));
  return (
    <BoundPage
      view={boundViewOf(release, dyad, on)}
      attacked={attacked}
      attacker={attacker}
      when={when}
      actors={actors}
    />
  );
}
