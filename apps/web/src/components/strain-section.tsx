import type { PairView } from "#view/group-view.ts";
import { dyadPath, factPath } from "#view/paths.ts";
import type { TimelineItem } from "#view/timeline.ts";
import { capital } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";
import { Timeline } from "./timeline.tsx";

/** What strains each pair and what supports it, dated and sourced. */
export function StrainSection({ pairs, year }: { pairs: readonly PairView[]; year: number }) {
  return (
    <Section
      id="strain"
      title="What strains each pair, and what supports it?"
      lead={`Everything on record up to ${year}. An event fades: after ten years it counts half.`}
    >
      {pairs.map(({ a, b, title, timeline }) => (
        <article key={`${a}-${b}`} aria-label={title}>
          <h3>
            <PageLink href={dyadPath(a, b, year)}>{title}</PageLink>
          </h3>
          <StrainAndSupport items={timeline} title={title} year={year} />
        </article>
      ))}
    </Section>
  );
}

export function StrainAndSupport({
  items,
  title,
  year,
}: {
  items: readonly TimelineItem[];
  title: string;
  year: number;
}) {
  if (items.length === 0) {
    return <p className="text-muted">Nothing is on record. That is not the same as calm.</p>;
  }
  return (
    <>
      <Timeline items={items} title={title} year={year} />
      <details>
        <summary>The events as a table</summary>
        <div className="table-frame">
          <table>
            <caption className="sr-only">Strain and support, {title}</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Effect</th>
                <th scope="col">Who</th>
                <th scope="col" className="number-cell">
                  Severity
                </th>
                <th scope="col" className="number-cell">
                  Still counts
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.fact}>
                  <td>{capital(item.when)}</td>
                  <td>
                    <PageLink href={factPath(item.fact)}>{item.title}</PageLink>
                  </td>
                  <td>{item.effect}</td>
                  <td>{item.who}</td>
                  <td className="number-cell">{item.severity} of 5</td>
                  <td className="number-cell">{item.setAside ? "disputed, not used" : item.weight.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
