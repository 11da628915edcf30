import type { FactView } from "#view/fact-view.ts";
import type { Shelf } from "#view/shelves.ts";
import { plural } from "#view/words.ts";
import { FactList } from "./fact-list.tsx";
import { PageLink } from "./page-link.tsx";

/** Many facts, folded by kind with their number, the newest of each first. */
export function FactShelves({ shelves }: { shelves: readonly Shelf<FactView>[] }) {
  return (
    <div className="shelves">
      {shelves.map(({ kind, title, count, years, facts, more }) => (
        <details key={kind}>
          <summary>
            {title}: {plural(count, "fact")}
            {years === "" ? "" : `, ${years}`}
          </summary>
          <FactList facts={facts} />
          {more === null ? null : (
            <p>
              These are the newest {facts.length}.{" "}
              <PageLink href={more}>All {count.toLocaleString("en")} in pages</PageLink>
            </p>
          )}
        </details>
      ))}
    </div>
  );
}
