import { SectorBars } from "@entente/ui/charts/sector-bars";
import { factPath } from "#view/paths.ts";
import type { SectorView } from "#view/sectors.ts";
import type { ChartContext } from "./chart-context.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

/** What was published about the make-up of exports, with bounds kept as bounds. */
export function SectorSection({ sectors, charts }: { sectors: readonly SectorView[]; charts: ChartContext }) {
  const { names, hue, cited } = charts;
  return (
    <Section id="sectors" title="What is traded?">
      {sectors.length === 0 ? (
        <p className="text-muted">Nothing that can be cited says what they trade with each other.</p>
      ) : (
        sectors.map(({ from, to, claims }) => {
          const years = claims.map(({ year }) => year);
          return (
            <SectorBars
              key={`${from}${to}`}
              title={`Exports of ${names(from)} to ${names(to)} by product group, as published`}
              unit="% of exports"
              year={[Math.min(...years), Math.max(...years)]}
              source={cited(claims.map(({ fact }) => fact))}
              hue={hue(from)}
              linkAs={PageLink}
              shares={claims.map((claim) => ({
                key: claim.fact,
                year: claim.year,
                sector: claim.sector,
                share: claim.share,
                bound: claim.bound,
                inWords: claim.inWords,
                publisher: `${claim.publisher}${claim.setAside ? " (disputed, not the claim in use)" : ""}`,
                href: factPath(claim.fact),
              }))}
            />
          );
        })
      )}
    </Section>
  );
}
