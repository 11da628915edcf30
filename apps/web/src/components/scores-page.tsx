import { DataTable } from "@entente/ui/components/data-table";
import type { ScorePart, ScoresView } from "#view/judgement-scores.ts";
import { factPath, sourcePath } from "#view/paths.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** Judgements scored, due and open, and how good each author's were. */
export function ScoresPage({ view, published }: { view: ScoresView; published: string }) {
  return (
    <main className="page">
      <p className="kicker">What analysts judged, and what became of it</p>
      <h1 className="headline">{view.headline}</h1>
      <p className="lead">
        As of {published}. The Brier score is the squared distance between the likelihood that was judged and what came
        about: 0 is certain and right, 1 certain and wrong; always saying one half gives 0.25.{" "}
        <PageLink href="/method#judgement-scores">How it is worked out</PageLink>
      </p>
      {view.authors.length === 0 ? null : (
        <Section id="authors" title="By author">
          <DataTable
            caption="Mean Brier score of each author"
            captionHidden
            columns={[
              { key: "author", head: "Author" },
              { key: "judgements", head: "Judgements", kind: "number" },
              { key: "scored", head: "Scored", kind: "number" },
              { key: "score", head: "Mean score", kind: "number" },
            ]}
            rows={view.authors.map(({ author, judgements, scored, score }) => ({
              key: author,
              cells: [
                author,
                judgements,
                scored,
                score ?? (
                  <span key="score" className="unknown">
                    none scored
                  </span>
                ),
              ],
            }))}
          />
        </Section>
      )}
      {view.parts.map((part) => (
        <Part key={part.state} part={part} />
      ))}
    </main>
  );
}

function Part({ part: { state, title, lead, lines } }: { part: ScorePart }) {
  const decided = state === "scored" || state === "void" || state === "no-likelihood";
  return (
    <Section id={state} title={`${title}: ${lines.length.toLocaleString("en")}`} lead={lead}>
      <ul className="fact-list">
        {lines.map(({ id, title: said, madeIn, likelihood, horizon, outcome, foundIn, score }) => (
          <li key={id}>
            <PageLink href={factPath(id)}>{said}</PageLink>
            <p>
              Judged {likelihood.startsWith("unknown") ? `without a likelihood (${likelihood.slice(9)})` : likelihood}.
              {state === "undated" ? "" : ` Horizon: ${horizon}.`}
            </p>
            {decided ? (
              <p>
                Outcome: {outcome}
                {foundIn === null ? null : (
                  <>
                    {" "}
                    (<PageLink href={sourcePath(foundIn.id)}>{foundIn.citation}</PageLink>
                    {foundIn.locator === "" ? "" : `, ${foundIn.locator}`})
                  </>
                )}
                .{state === "scored" ? ` Score ${score}.` : ""}
              </p>
            ) : null}
            <p className="source-line">
              Made in <PageLink href={sourcePath(madeIn.id)}>{madeIn.citation}</PageLink>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
