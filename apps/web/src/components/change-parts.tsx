import { dimensions } from "@entente/core/cohesion/settings";
import { WaterfallBars } from "@entente/ui/charts/waterfall-bars";
import { DataTable } from "@entente/ui/components/data-table";
import type { ChangeFact, ChangeView } from "#view/change-view.ts";
import { dimensionInWords } from "#view/dimensions.ts";
import { dyadPath } from "#view/paths.ts";
import { plural } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";

type Shown = { change: ChangeView; years: readonly [number, number]; source: string };

/** How the figure gets from the one end to the other, dimension by dimension. */
export function ChangeBars({ change, years, source }: Shown) {
  const [from, to] = change.ends;
  return (
    <WaterfallBars
      title={`What took cohesion from ${change.fromText} to ${change.toText}`}
      unit="Cohesion from 0 to 1"
      year={years}
      source={source}
      note={change.gaps.length === 0 ? undefined : "Hatched: what comes from knowing more or less."}
      rowHead="Dimension"
      from={{ label: from.short, value: change.from, text: change.fromText }}
      to={{ label: to.short, text: change.toText }}
      steps={change.steps.filter(({ amount, coverage }) => !coverage || amount !== 0)}
    />
  );
}

/** What each pair adds in each dimension; what is not known at both ends has no amount. */
export function ChangeTable({ change, year }: { change: ChangeView; year: number }) {
  return (
    <DataTable
      caption="What each pair adds to the change"
      columns={[
        { key: "pair", head: "Pair" },
        ...dimensions.map((dimension) => ({
          key: dimension,
          head: dimensionInWords[dimension],
          kind: "number" as const,
        })),
        { key: "coverage", head: "Knowing more or less", kind: "number" },
        { key: "whole", head: "Together", kind: "number" },
      ]}
      rows={change.rows.map(({ a, b, pair, cells, coverage, whole }) => ({
        key: `${a}-${b}`,
        cells: [
          <PageLink key="pair" href={dyadPath(a, b, year)}>
            {pair}
          </PageLink>,
          ...cells.map((cell, i) =>
            cell === null ? (
              <span key={dimensions[i]} className="unknown">
                not known
              </span>
            ) : (
              cell
            ),
          ),
          coverage,
          <span key="whole" className="total">
            {whole}
          </span>,
        ],
      }))}
    />
  );
}

const MOST_SHOWN = 12;

/** The facts that moved the figure, the largest first. */
export function ChangeFacts({ facts }: { facts: readonly ChangeFact[] }) {
  if (facts.length === 0) return <p className="text-muted">No fact moved it.</p>;
  const [shown, folded] = [facts.slice(0, MOST_SHOWN), facts.slice(MOST_SHOWN)];
  return (
    <>
      <FactTable facts={shown} caption="Facts that moved it, the largest first" />
      {folded.length === 0 ? null : (
        <details>
          <summary>{plural(folded.length, "more fact")}</summary>
          <FactTable facts={folded} caption="The other facts that moved it" />
        </details>
      )}
    </>
  );
}

function FactTable({ facts, caption }: { facts: readonly ChangeFact[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "fact", head: "Fact" },
        { key: "amount", head: "Adds", kind: "number" },
        { key: "moved", head: "How" },
        { key: "where", head: "In" },
      ]}
      rows={facts.map(({ id, title, href, moved, where, text }) => ({
        key: id,
        cells: [
          <PageLink key="fact" href={href}>
            {title}
          </PageLink>,
          text,
          moved,
          where,
        ],
      }))}
    />
  );
}

/** The numbers of the series that moved it, and what comes from knowing more or less. */
export function ChangeNumbers({ change: { numbers, gaps } }: { change: ChangeView }) {
  return (
    <>
      {numbers.length === 0 ? (
        <p className="text-muted">No number of a series moved it.</p>
      ) : (
        <NumberTable numbers={numbers.slice(0, MOST_SHOWN)} caption="Numbers that moved it, the largest first" />
      )}
      {numbers.length <= MOST_SHOWN ? null : (
        <details>
          <summary>{plural(numbers.length - MOST_SHOWN, "more number")}</summary>
          <NumberTable numbers={numbers.slice(MOST_SHOWN)} caption="The other numbers that moved it" />
        </details>
      )}
      {gaps.length === 0 ? null : (
        <DataTable
          caption="What comes from knowing more or less"
          columns={[
            { key: "what", head: "What" },
            { key: "amount", head: "Adds", kind: "number" },
          ]}
          rows={gaps.map(({ key, says, text }) => ({ key, cells: [says, text] }))}
        />
      )}
    </>
  );
}

function NumberTable({ numbers, caption }: { numbers: ChangeView["numbers"]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "number", head: "Number" },
        { key: "was", head: "Before and after" },
        { key: "amount", head: "Adds", kind: "number" },
      ]}
      rows={numbers.map(({ key, title, was, text }) => ({ key, cells: [title, was, text] }))}
    />
  );
}
