import type { ActorId } from "@entente/core/units/ids";
import type { AttacksOn } from "#view/attacks-on.ts";
import { boundPath } from "#view/paths.ts";
import { AttackForm } from "./attack-form.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = {
  attacks: readonly AttacksOn[];
  /** Everybody on the page. */
  actors: readonly { readonly id: ActorId; readonly name: string }[];
  year: number;
};

/** "Who is bound?" for attacks within a page's actors: a line for each, and a form for any of them. */
export function AttacksSection({ attacks, actors, year }: Props) {
  const [first, second] = actors;
  return (
    <Section
      id="who-is-bound"
      title="If one is attacked, who is bound?"
      lead={`By the treaties in force on 31 December ${year}, of these states and of all others. Each answer opens with its clauses, what sets them off, and the ways out.`}
    >
      <ul className="attacks">
        {attacks
          .filter(({ lines }) => lines.length > 0)
          .map(({ attacked, name, lines }) => (
            <li key={attacked}>
              <h3>{name} attacked by</h3>
              <ul className="plain">
                {lines.map((line) => (
                  <li key={line.attacker}>
                    <PageLink href={boundPath(attacked, line.attacker, String(year))}>{line.name}</PageLink>:{" "}
                    {line.says}
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
      <AttackForm
        actors={actors}
        attacked={attacks[0]?.attacked ?? first?.id}
        attacker={attacks[0]?.lines[0]?.attacker ?? second?.id}
        when={String(year)}
      />
    </Section>
  );
}
