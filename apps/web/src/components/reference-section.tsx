import { ReferenceStrip } from "@entente/ui/charts/reference-strip";
import type { ReferenceView } from "#view/reference.ts";
import type { ChartContext } from "./chart-context.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = { view: ReferenceView | { readonly unknown: string }; year: number; charts: ChartContext };

/** Is that much, or little? The group among named groups of its year and random ones of its size. */
export function ReferenceSection({ view, year, charts }: Props) {
  const title = "Is that much, or little?";
  if ("unknown" in view)
    return (
      <Section id="reference" title={title}>
        <p className="unknown">{view.unknown}</p>
      </Section>
    );
  const { lead, rule, own, random, rows } = view;
  return (
    <Section id="reference" title={title} lead={lead}>
      <ReferenceStrip
        title="This group among others"
        unit="Cohesion from 0 to 1; the line is this group, columns are random groups"
        year={year}
        source={charts.release}
        point={own}
        random={
          random === null
            ? null
            : {
                counts: random.counts,
                label: "Random groups",
                inWords: `${random.low.toFixed(2)}–${random.high.toFixed(2)}`,
              }
        }
        rows={rows.map(({ id, name, members, path, value, known, own: same }) => ({
          key: id,
          label: name,
          name: (
            <>
              {path === "" ? name : <PageLink href={path}>{name}</PageLink>}{" "}
              <span className="text-muted">({members})</span>
            </>
          ),
          value,
          own: same,
          inWords: value === null ? "" : value.toFixed(2),
          known,
        }))}
        note={
          <>
            {rule} Range: nine random groups in ten. In brackets: members on 31 December.{" "}
            <PageLink href="/method#reference-groups">How groups are compared</PageLink>.
          </>
        }
      />
    </Section>
  );
}
