import type { Figure } from "@entente/core/indicators/figure";
import type { FactId, SourceId } from "@entente/core/units/ids";
import type { ViewContext } from "./context.ts";

const NAMED = 4;

/* A source without an author is cited by its title; what stands there in brackets is for its own page. */

/** Where facts are from, as the last line of a chart says it: the sources that most of them rest on, cited short. */
export function citedFacts(facts: Iterable<FactId>, context: Pick<ViewContext, "evidence" | "cite">): string {
  const uses = new Map<SourceId, number>();
  for (const fact of new Set(facts)) {
    const supporting = context.evidence.get(fact)?.filter(({ stance }) => stance === "supports") ?? [];
    for (const source of new Set(supporting.map((evidence) => evidence.source))) count(uses, source);
  }
  return inWords(uses, context.cite);
}

/** Where the figures of a chart are from in the end: the data sets of their series and the sources of their facts. */
export function citedFigures(figures: Iterable<Figure>, context: Pick<ViewContext, "evidence" | "cite">): string {
  const uses = new Map<SourceId, number>();
  const walk = ({ basis }: Figure): void => {
    for (const part of basis) {
      if (part.rests === "figure") walk(part.figure);
      else if (part.rests === "series") count(uses, part.key.slice(0, part.key.indexOf("/")));
      else {
        for (const { source, stance } of context.evidence.get(part.id) ?? [])
          if (stance === "supports") count(uses, source);
      }
    }
  };
  for (const figure of figures) walk(figure);
  return inWords(uses, context.cite);
}

const count = (uses: Map<SourceId, number>, source: SourceId): void => {
  uses.set(source, (uses.get(source) ?? 0) + 1);
};

function inWords(uses: ReadonlyMap<SourceId, number>, cite: ViewContext["cite"]): string {
  const sources = [...uses]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([source]) => cite(source).replaceAll(/ \[[^\]]*\]/g, ""));
  const named = [...new Set(sources)];
  if (named.length === 0) return "none is recorded";
  const rest = named.length - NAMED;
  return `${named.slice(0, NAMED).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
