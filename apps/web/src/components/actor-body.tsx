import { DataTable } from "@entente/ui/components/data-table";
import { possessive } from "@entente/ui/possessive";
import { ScenarioNotice } from "#client/what-if/scenario-notice.tsx";
import { WhatIf } from "#client/what-if/what-if.tsx";
import type { ActorView } from "#view/actor-view.ts";
import type { Collection } from "#view/collection.ts";
import { actorPath, dyadPath, sourcePath } from "#view/paths.ts";
import { capital, plural } from "#view/words.ts";
import { FactCollection } from "./fact-collection.tsx";
import { FigureValue } from "./figure-value.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** `release`: whose inputs the browser asks for. */
export function ActorBody({ release, view, facts }: { release: string; view: ActorView; facts: Collection }) {
  const { name, fullName, kind, when, codes, note, predecessor, members } = view;
  return (
    <main className="page">
      <p className="kicker">
        {capital(kind)} <code>{view.id}</code>
      </p>
      <h1 className="headline">{name}</h1>
      <ScenarioNotice />
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
      {view.tried.length === 0 ? null : (
        <Section
          id="what-if"
          title="What if?"
          lead={`Change what is traded, what is known or what counts, and the ties of ${name} in ${view.year} move. Nothing here is published: it is worked out in your browser, by the formulas that make the published figures.`}
        >
          <WhatIf
            key={`${release} ${view.id}`}
            release={release}
            group={{ members: [view.id], against: [], outside: view.tried }}
            year={view.year}
          />
        </Section>
      )}
      {view.reach.length === 0 ? null : <CoverageTable view={view} />}
      <Section id="facts" title="Facts" lead={`${capital(plural(facts.count, "published fact"))} about ${name}.`}>
        <FactCollection collection={facts} />
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

/** Which data sets know the actor, and of which years. */
function CoverageTable({ view: { name, reach } }: { view: ActorView }) {
  return (
    <Section id="coverage" title="What covers it" lead={`The data sets with numbers of ${name}, and their years.`}>
      <DataTable
        caption={`Series and years in which ${name} is covered`}
        captionHidden
        columns={[
          { key: "series", head: "Series" },
          { key: "dataset", head: "Data set" },
          { key: "first", head: "First year", kind: "number" },
          { key: "last", head: "Last year", kind: "number" },
        ]}
        rows={reach.map(({ indicator, title, dataset, citation, first, last }) => ({
          key: `${indicator} ${dataset}`,
          cells: [
            title,
            <span key="dataset">
              <PageLink href={sourcePath(dataset)}>{citation}</PageLink> <code className="text-muted">{dataset}</code>
            </span>,
            first,
            last,
          ],
        }))}
      />
    </Section>
  );
}

function Ties({ view: { id, name, year, ties, others } }: { view: ActorView }) {
  const lead =
    others.length === 0
      ? "With everyone that a fact names together with it."
      : `With the ${ties.length} that matter most to it: by what binds them, by their share in its trade, and by their cohesion with it.`;
  return (
    <Section id="ties" title={`Ties in ${year}`} lead={lead}>
      <DataTable
        caption={`Ties of ${name} in ${year}`}
        captionHidden
        columns={[
          { key: "with", head: "With" },
          { key: "rung", head: "Highest obligation" },
          { key: "there", head: `Its share in ${possessive(name)} trade`, kind: "number" },
          { key: "back", head: `${possessive(name)} share in its trade`, kind: "number" },
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
      {others.length === 0 ? null : (
        <details>
          <summary>
            Cohesion with the other {others.length} of {year}
          </summary>
          <ul className="plain columns">
            {others.map((other) => (
              <li key={other.id}>
                <PageLink href={dyadPath(id, other.id, year)}>{other.name}</PageLink>{" "}
                <span className="number">{other.cohesion}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
