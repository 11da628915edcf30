import type { ChangePageView, SinceRelease } from "#server/change.ts";
import { allOf } from "#view/names.ts";
import { type Group, groupPath } from "#view/paths.ts";
import { capital, counted, plural } from "#view/words.ts";
import { ChangeBars, ChangeFacts, ChangeNumbers, ChangeTable } from "./change-parts.tsx";
import { SinceForm } from "./change-section.tsx";
import type { ChartContext } from "./chart-context.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = {
  view: ChangePageView;
  group: Group;
  year: number;
  /** As the address has it. */
  since: string;
  charts: ChartContext;
};

/** Why a group's cohesion is another than it was: by dimension, by pair, by fact and by number. */
export function ChangePage({ view: { change, sinceRelease }, group, year, since, charts }: Props) {
  const who = allOf(charts.names, group.members);
  const kicker = (
    <p className="kicker">
      What has changed?{" "}
      <PageLink href={groupPath(group, year)}>
        {who}, {year}
      </PageLink>
    </p>
  );
  const moved = sinceRelease === null ? null : <SinceThen since={sinceRelease} />;
  if ("unknown" in change) {
    return (
      <main className="page">
        {kicker}
        <h1 className="headline">{change.unknown}</h1>
        {moved}
        <SinceForm group={group} year={year} since={since} />
      </main>
    );
  }
  const first = since.length === 4 ? Number(since) : year;
  return (
    <main className="page">
      {kicker}
      <h1 className="headline">
        {who}: {change.headline.replace(/^Cohesion/, "cohesion")}
      </h1>
      {moved}
      <SinceForm group={group} year={year} since={since} />
      <ChangeBars change={change} years={[first, year]} source={charts.release} />
      <Section
        id="pairs"
        title="By pair and dimension"
        lead="The amounts of all pairs add up to the whole change. Where a dimension is not known at both ends, what that comes to is told as knowing more or less."
      >
        <ChangeTable change={change} year={year} />
      </Section>
      <Section
        id="facts"
        title="The facts that moved it"
        lead="Facts that came or went, and those that fade as they recede. A fact that both strains one pair and supports another is told once, with the sum."
      >
        <ChangeFacts facts={change.facts} />
      </Section>
      <Section id="numbers" title="The numbers that moved it">
        <ChangeNumbers change={change} />
      </Section>
    </main>
  );
}

const changeInWords = { new: "new", gone: "no longer there", altered: "altered" } as const;

function SinceThen({ since: { changed, moving, facts } }: { since: SinceRelease }) {
  return (
    <>
      <p className="lead">
        {changed === 0
          ? "No fact about these states has changed since that release."
          : `${capital(counted(changed))} ${changed === 1 ? "fact" : "facts"} about these states ${changed === 1 ? "has" : "have"} changed since that release; ${moving === 0 ? "none" : counted(moving)} moved this figure.`}
      </p>
      {changed === 0 ? null : (
        <details>
          <summary>{plural(changed, "changed fact")}</summary>
          <ul className="fact-list">
            {facts.map(({ id, title, href, change }) => (
              <li key={id}>
                <PageLink href={href}>{title}</PageLink>, {changeInWords[change]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
