import type { EvidenceView, FactView } from "#view/fact-view.ts";
import { actorPath, factPath, sourcePath } from "#view/paths.ts";
import { PageLink } from "./page-link.tsx";

/** What a fact says, line by line, and the evidence for and against it. */
export function FactBody({ fact }: { fact: FactView }) {
  const supporting = fact.evidence.filter(({ stance }) => stance === "supports");
  const contradicting = fact.evidence.filter(({ stance }) => stance === "contradicts");
  return (
    <>
      <dl className="details">
        {fact.details.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>About</dt>
          <dd>
            {fact.actors.map(({ id, name }, i) => (
              <span key={id}>
                {i === 0 ? "" : ", "}
                <PageLink href={actorPath(id)}>{name}</PageLink>
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {fact.note === "" ? null : <p className="note">{fact.note}</p>}
      <h2>Evidence</h2>
      <EvidenceList evidence={supporting} />
      {contradicting.length === 0 ? null : (
        <>
          <h2>Against it</h2>
          <EvidenceList evidence={contradicting} />
        </>
      )}
    </>
  );
}

function EvidenceList({ evidence }: { evidence: readonly EvidenceView[] }) {
  return (
    <ul className="evidence">
      {evidence.map(({ source, citation, link, locator, quote, note }) => (
        <li key={`${source} ${locator}`}>
          <p>
            <PageLink href={sourcePath(source)}>{citation}</PageLink> <span className="locator">{locator}</span>
            {link === undefined ? null : (
              <>
                {" "}
                <a href={link} rel="noopener noreferrer">
                  Read the source
                </a>
              </>
            )}
          </p>
          {quote === undefined ? null : <blockquote>“{quote}”</blockquote>}
          {note === undefined ? null : <p className="source-line">{note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Competing claims side by side: what each says, by which rule it counts, and which one figures use. */
export function Rivals({ claims }: { claims: readonly FactView[] }) {
  return (
    <ul className="rivals">
      {claims.map((claim) => (
        <li key={claim.id} className={claim.dispute?.inUse ? "in-use" : undefined}>
          <p className="rival-state">{claim.dispute?.inUse ? "In use in figures" : "Shown, not used"}</p>
          <p>
            <PageLink href={factPath(claim.id)}>{claim.title}</PageLink>
          </p>
          <p>{claim.dispute?.rule}</p>
          <p className="source-line">
            {claim.evidence.map(({ source, short, locator }, i) => (
              <span key={`${source} ${locator}`}>
                {i === 0 ? "" : "; "}
                <PageLink href={sourcePath(source)}>{short}</PageLink>, {locator}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
