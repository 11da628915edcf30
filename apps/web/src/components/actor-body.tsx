import { DataTable } from "@entente/ui/components/data-table";
import type { ActorView } from "#view/actor-view.ts";
import type { FactView } from "#view/fact-view.ts";
import { actorPath, dyadPath } from "#view/paths.ts";
import { capital, plural } from "#view/words.ts";
import { FactList } from "./fact-list.tsx";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

export function ActorBody({ view, facts }: { view: ActorView; facts: readonly FactView[] }) {
  const { name, fullName, kind, when, codes, note, predecessor, members } = view;
  return (
    <main className="page">
      <p className="kicker">
        {capital(kind)} <code>{view.id}</code>
      </p>
      <h1 className="headline">{name}</h1>
      <dl className="details">
        {fullName === name ? null : <Line label="Full name" text={fullName} />}
        <Line label={kind === "state" ? "In the state system" : "Exists"} text={capital(when)} />
        {codes === "" ? null : <Line label="Codes" text={codes} />}
        {predecessor === null ? null : (
          <div>
            <dt>Took the place of</dt>
            <dd>
              <PageLink href={actorPath(predecessor.id)}>{predecessor.name}</PageLink>
            </dd>
          </div>
        )}
        {note === "" ? null : <Line label="Note" text={note} />}
      </dl>
      {members.length === 0 ? null : (
        <Section id="members" title="Members">
          <ul className="plain columns">
            {members.map((member) => (
              <li key={`${member.id} ${member.when}`}>
                {member.name} <span className="text-muted">{member.when}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.ties.length === 0 ? null : <Ties view={view} />}
      <Section id="facts" title="Facts" lead={`${capital(plural(facts.length, "published fact"))} about ${name}.`}>
        <FactList facts={facts} />
      </Section>
    </main>
  );
}

const Line = ({ label, text }: { label: string; text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);

function Ties({ view: { id, name, year, ties } }: { view: ActorView }) {
  return (
    <Section id="ties" title={`Ties in ${year}`} lead="With everyone that a fact names together with it.">
      <DataTable
        caption={`Ties of ${name} in ${year}`}
        captionHidden
        columns={[
          { key: "with", head: "With" },
          { key: "rung", head: "Highest obligation" },
          { key: "there", head: `Its share in ${name}’s trade`, kind: "number" },
          { key: "back", head: `${name}’s share in its trade`, kind: "number" },
          { key: "cohesion", head: "Cohesion", kind: "number" },
        ]}
        rows={ties.map((tie) => ({
          key: tie.partner,
          cells: [
            <PageLink key="with" href={dyadPath(id, tie.partner, year)}>
              {tie.name}
            </PageLink>,
            tie.rung,
            <FigureValue key="there" figure={tie.there} />,
            <FigureValue key="back" figure={tie.back} />,
            <FigureValue key="cohesion" figure={tie.cohesion} />,
          ],
        }))}
      />
    </Section>
  );
}
