import { factPath } from "#view/paths.ts";
import type { StatementView } from "#view/statements.ts";
import { capital } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";

/** What was said of a relation, by whom, and as what it was framed. */
export function StatementList({ statements }: { statements: readonly StatementView[] }) {
  return (
    <ul className="fact-list">
      {statements.map(({ fact, title, speaker, framing, when }) => (
        <li key={fact}>
          <PageLink href={factPath(fact)}>{title}</PageLink>
          <p className="source-line">
            {capital(speaker)}, {when}; framing: {framing}.
          </p>
        </li>
      ))}
    </ul>
  );
}
