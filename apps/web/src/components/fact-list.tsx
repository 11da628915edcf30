import type { FactView } from "#view/fact-view.ts";
import { factPath, sourcePath } from "#view/paths.ts";
import { PageLink } from "./page-link.tsx";

/** Facts with when they hold and on what they rest. */
export function FactList({ facts }: { facts: readonly FactView[] }) {
  return (
    <ul className="fact-list">
      {facts.map((fact) => (
        <li key={fact.id}>
          <PageLink href={factPath(fact.id)}>{fact.title}</PageLink>
          <p className="source-line">
            {[fact.details[0]?.text, fact.details[1]?.text].filter(Boolean).join(". ")}.{" "}
            {fact.evidence.map(({ source, short, locator, stance }, i) => (
              <span key={`${source} ${locator} ${stance}`}>
                {i === 0 ? "" : "; "}
                <PageLink href={sourcePath(source)}>{short}</PageLink>, {locator}
                {stance === "contradicts" ? " (against it)" : ""}
              </span>
            ))}
            {fact.dispute === undefined
              ? ""
              : fact.dispute.inUse
                ? " Disputed; in use."
                : " Disputed; not the claim in use."}
            {fact.aside === "" ? "" : `. ${fact.aside}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
