import { DataTable } from "@entente/ui/components/data-table";
import type { ReactNode } from "react";
import { betweenOf } from "#view/answer.ts";
import type { LeftOutRow } from "#view/doubt.ts";
import type { GroupView } from "#view/group-view.ts";
import { dyadPath, factPath, groupPath } from "#view/paths.ts";
import { MOST_SEARCHED, type TurningRow } from "#view/turning.ts";
import { capital, counted, plural } from "#view/words.ts";
import { DoubtBars } from "./answer.tsx";
import type { ChartContext } from "./chart-context.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** More rows than this are folded. */
const MOST_SHOWN = 12;

/** How sure is it? The range and its sources, the order of the pairs, what hangs on one part, and which facts turn the verdict. */
export function DoubtSection({ view, charts }: { view: GroupView; charts: ChartContext }) {
  const { answer, doubt, turning, year, group } = view;
  const { figure, bounds } = answer;
  const all = answer.doubts.at(-1)?.range ?? null;
  const lead =
    figure.value === null
      ? "Cohesion is unknown; this is how far it could lie, and what that hangs on."
      : [
          all === null
            ? `Cohesion ${figure.text}.`
            : `Cohesion ${figure.text}; nine draws in ten over what is in doubt lie ${betweenOf(all)}.`,
          bounds === null || bounds.high - bounds.low < 1e-9
            ? "Everything that it should rest on is known."
            : `If everything that is not known were known, it would lie ${betweenOf(bounds)}.`,
        ].join(" ");
  return (
    <Section id="doubt" title="How sure is it?" lead={lead}>
      <DoubtBars answer={answer} year={year} charts={charts} />
      {doubt.stable === null ? null : (
        <>
          <h3>Is the weakest pair the weakest?</h3>
          <p>{doubt.stable}</p>
          <DataTable
            caption={`How often each pair is the weakest in ${answer.draws.toLocaleString("en")} draws, ${year}${doubt.ranks.length < doubt.pairs ? `: the first ${doubt.ranks.length} of ${doubt.pairs} pairs` : ""}`}
            columns={[
              { key: "pair", head: "Pair" },
              { key: "weakest", head: "The weakest in", kind: "number" },
              { key: "ranks", head: "Rank, 1 the weakest", kind: "number" },
            ]}
            rows={doubt.ranks.map(({ a, b, pair, weakest, ranks }) => ({
              key: pair,
              cells: [
                <PageLink key="pair" href={dyadPath(a, b, year)}>
                  {pair}
                </PageLink>,
                weakest,
                ranks,
              ],
            }))}
          />
          <p className="source-line">Rank in nine draws of ten. Pairs that are equally weak share the draw.</p>
        </>
      )}
      <h3>What hangs on one part?</h3>
      <LeftOut caption={`Cohesion in ${year} without one dimension`} rows={doubt.withoutDimensions} />
      {doubt.withoutMembers.length === 0 ? null : (
        <Folded count={doubt.withoutMembers.length} what="member">
          <LeftOut caption={`Cohesion in ${year} without one member`} rows={doubt.withoutMembers} />
        </Folded>
      )}
      <h3>Which facts, if wrong, turn the verdict?</h3>
      {turning === null ? (
        <p>
          Searched on the page for groups of up to {MOST_SEARCHED} members; for this one, ask “entente query
          turning-facts”.
        </p>
      ) : (
        <Turning rows={turning} path={groupPath(group, year)} />
      )}
    </Section>
  );
}

function LeftOut({ caption, rows }: { caption: string; rows: readonly LeftOutRow[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "without", head: "Without" },
        { key: "value", head: "Cohesion", kind: "number" },
        { key: "difference", head: "Difference", kind: "number" },
        { key: "weakest", head: "Weakest pair then" },
      ]}
      rows={rows.map(({ key, label, value, why, difference, weakest }) => ({
        key,
        cells: [
          label,
          why === "" ? (
            value
          ) : (
            <span key="value" className="unknown" title={why}>
              unknown
            </span>
          ),
          difference,
          weakest,
        ],
      }))}
    />
  );
}

function Folded({ count, what, children }: { count: number; what: string; children: ReactNode }) {
  if (count <= MOST_SHOWN) return children;
  return (
    <details>
      <summary>Without each of {plural(count, what)}</summary>
      {children}
    </details>
  );
}

function Turning({ rows, path }: { rows: readonly TurningRow[]; path: string }) {
  return (
    <>
      <ul className="turning">
        {rows.map(({ aspect, title, says, turned, note }) => (
          <li key={aspect}>
            <span className="turning-title">{title}</span>
            <strong>{capital(says)}</strong>.{" "}
            {turned === null ? (
              note
            ) : (
              <>
                Without {turned.facts.length === 1 ? "one fact" : `${counted(turned.facts.length)} facts together`} it
                would read <strong>{turned.becomes}</strong>:{" "}
                {turned.facts.map(({ id, title: fact, confidence }, i) => (
                  <span key={id}>
                    {i === 0 ? "" : "; "}
                    <PageLink href={factPath(id)}>{fact}</PageLink>{" "}
                    <span className="text-muted">({confidence} confidence)</span>
                  </span>
                ))}
                . {turned.search === "" ? null : <a href={`${path}${turned.search}#what-if`}>See it as a what-if</a>}
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="source-line">
        The smallest set of up to three facts, facts of low confidence tried first; a fact that is wrong is taken to be
        absent. <PageLink href="/method#turning-facts">How it is searched</PageLink>.
      </p>
    </>
  );
}
