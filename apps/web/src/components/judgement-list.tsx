import type { JudgementView } from "#view/judgements.ts";
import { factPath, sourcePath } from "#view/paths.ts";
import { PageLink } from "./page-link.tsx";

/** Analysts’ judgements: whose, how likely, how sure, until when, and what speaks for and against. */
export function JudgementList({ judgements }: { judgements: readonly JudgementView[] }) {
  if (judgements.length === 0) return <p className="text-muted">No judgement about these actors is recorded.</p>;
  return (
    <ul className="judgements">
      {judgements.map((judgement) => (
        <li key={judgement.id}>
          <p className="judgement-title">
            <PageLink href={factPath(judgement.id)}>{judgement.title}</PageLink>
          </p>
          <dl className="details">
            <Line label="Likelihood" text={judgement.likelihood} />
            <Line label="Confidence" text={judgement.confidence} />
            <Line label="Horizon" text={judgement.horizon} />
            {judgement.condition === undefined ? null : <Line label="Condition" text={judgement.condition} />}
            {judgement.outcome === undefined ? null : <Line label="Outcome" text={judgement.outcome} />}
            <div>
              <dt>Made in</dt>
              <dd>
                <PageLink href={sourcePath(judgement.madeIn.id)}>{judgement.madeIn.citation}</PageLink>
              </dd>
            </div>
            <FactLine label="For it" facts={judgement.supports} />
            <FactLine label="Against it" facts={judgement.contradicts} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

const Line = ({ label, text }: { label: string; text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
);

function FactLine({ label, facts }: { label: string; facts: JudgementView["supports"] }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {facts.length === 0 ? (
          <span className="text-muted">no fact is named</span>
        ) : (
          <ul className="plain">
            {facts.map(({ id, title }) => (
              <li key={id}>
                <PageLink href={factPath(id)}>{title}</PageLink>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
