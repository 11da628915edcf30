import type { ActorId } from "@entente/core/units/ids";
import type { PaperView } from "#view/bound-papers.ts";
import type { BoundPart, BoundStates, BoundView } from "#view/bound-view.ts";

import { boundPath, dyadPath, factPath, sourcePath } from "#view/paths.ts";
import { inSentence } from "#view/prose-names.ts";
import { capital, plural } from "#view/words.ts";
import { AttackForm } from "./attack-form.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = {
  view: BoundView | { readonly barred: string };
  attacked: { readonly id: ActorId; readonly name: string };
  attacker: { readonly id: ActorId; readonly name: string };
  /** As the address has it: a year or a day. */
  when: string;
  actors: readonly { readonly id: ActorId; readonly name: string }[];
};

/** "X is attacked by Y": who is bound to do what, by which clause, with which way out. */
export function BoundPage({ view, attacked, attacker, when, actors }: Props) {
  const year = Number(when.slice(0, 4));
  const form = (
    <details className="attack-choice">
      <summary>Ask of others, or of another day</summary>
      <AttackForm actors={actors} attacked={attacked.id} attacker={attacker.id} when={when} />
      <p>
        <PageLink href={boundPath(attacker.id, attacked.id, when)}>
          The other way round: {inSentence(attacker.name)} attacked by {inSentence(attacked.name)}
        </PageLink>
      </p>
    </details>
  );
  const question = `${capital(inSentence(attacked.name))} is attacked by ${inSentence(attacker.name)}`;
  if ("barred" in view) {
    return (
      <main className="page">
        <h1 className="headline">
          {question}, {when}: this can’t be asked.
        </h1>
        <p>{view.barred}</p>
        {form}
      </main>
    );
  }
  return (
    <main className="page">
      <p className="kicker">
        Who is bound? <PageLink href={dyadPath(attacked.id, attacker.id, year)}>What lies between the two</PageLink>
      </p>
      <h1 className="headline">
        {question}, {view.when}: {view.headline}
      </h1>
      <p className="lead">
        What the treaties in force on the day oblige each state to. A promise on paper is not its keeping, and whether a
        condition is met in a given attack is for the reader to judge.
      </p>
      {form}
      {view.parts.map((part) => (
        <Part key={part.standing} part={part} />
      ))}
      {view.broken.length === 0 && view.owedBack.length === 0 ? null : (
        <Section id="between" title="Between the two">
          <Between owes={attacker.name} to={attacked.name} papers={view.broken} />
          <Between owes={attacked.name} to={attacker.name} papers={view.owedBack} />
        </Section>
      )}
      {view.silent.names.length === 0 ? null : (
        <Section
          id="unknown"
          title="Not known"
          lead={`Of ${plural(view.silent.names.length, "state")} no treaty with either of the two is recorded, and no search for one. This is not the same as none existing.`}
        >
          <p>{view.silent.says}</p>
          <details>
            <summary>Which states</summary>
            <p className="max-w-[75ch]">{view.silent.names.join(", ")}.</p>
          </details>
        </Section>
      )}
    </main>
  );
}

const leads: Readonly<Partial<Record<BoundPart["standing"], string>>> = {
  both: "What they owe the one stands against what they owe the other.",
  "short-of-help": "Neutrality, non-aggression or consultation, with one of the two or with both.",
  none: "A search is recorded that found no duty to help.",
};

/** More groups than this are folded away. */
const MOST_OPEN = 8;

function Part({ part: { standing, title, count, groups } }: { part: BoundPart }) {
  const [shown, folded] = [groups.slice(0, MOST_OPEN), groups.slice(MOST_OPEN)];
  return (
    <Section id={standing} title={`${title}: ${count.toLocaleString("en")}`} lead={leads[standing]}>
      {shown.map((group) => (
        <States key={group.states[0]?.id} group={group} />
      ))}
      {folded.length === 0 ? null : (
        <details>
          <summary>
            {plural(
              folded.reduce((sum, { states }) => sum + states.length, 0),
              "more state",
            )}
          </summary>
          {folded.map((group) => (
            <States key={group.states[0]?.id} group={group} />
          ))}
        </details>
      )}
    </Section>
  );
}

function States({ group: { states, says, papers } }: { group: BoundStates }) {
  return (
    <div className="bound-states">
      <h3>
        {states.map(({ id, name, href }, i) => (
          <span key={id}>
            {i === 0 ? "" : ", "}
            <PageLink href={href}>{name}</PageLink>
          </span>
        ))}
      </h3>
      {says === "" ? null : <p>{says}</p>}
      <Papers papers={papers} />
    </div>
  );
}

function Between(props: { owes: string; to: string; papers: readonly PaperView[] }) {
  if (props.papers.length === 0) return null;
  return (
    <>
      <h3>
        What {inSentence(props.owes)} owes {inSentence(props.to)}
      </h3>
      <Papers papers={props.papers} />
    </>
  );
}

function Papers({ papers }: { papers: readonly PaperView[] }) {
  return (
    <ul className="instruments">
      {papers.map(({ fact, title, when, duties, note, sources }) => (
        <li key={`${fact} ${note}`} className={note === "" ? undefined : "aside"}>
          <PageLink href={factPath(fact)}>{title}</PageLink>, {when}
          {duties.map(({ words, trigger, condition, wayOut }) => (
            <p key={`${words} ${trigger} ${condition}`}>
              {capital(words)}.{trigger === undefined ? "" : ` Set off ${trigger}.`}
              {condition === undefined ? "" : ` Condition: “${condition}”.`}
              {wayOut === undefined ? "" : ` Way out: ${wayOut}.`}
            </p>
          ))}
          {note === "" ? null : <p>{note}</p>}
          <p className="source-line">
            {sources.map(({ id, citation, locator }, i) => (
              <span key={`${id} ${locator}`}>
                {i === 0 ? "" : "; "}
                <PageLink href={sourcePath(id)}>{citation}</PageLink>, {locator}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
