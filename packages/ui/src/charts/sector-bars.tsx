import { DataTable } from "../components/data-table.tsx";
import type { LinkComponent } from "../link.ts";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { ShareBar } from "./share-bar.tsx";
import type { Bound } from "./share-bar-layout.ts";

/** The published share of one product group in one year. */
export type SectorShare = {
  readonly key: string;
  readonly year: number;
  readonly sector: string;
  /** null: published as unknown. */
  readonly share: number | null;
  readonly bound: Bound;
  readonly inWords: string;
  readonly publisher: string;
  readonly href: string;
};

type Props = ChartWords & {
  /** The hue of the exporter. */ readonly hue: string;
  readonly shares: readonly SectorShare[];
  readonly linkAs?: LinkComponent;
};

/** What was published about the make-up of exports; a bound stays a bound, open where it leaves things open. */
export function SectorBars({ shares, hue, linkAs: Link = "a", ...words }: Props) {
  const bounded = shares.some(({ bound }) => bound !== "exact");
  return (
    <ChartFrame {...words} note={bounded ? "Hollow: where the share may lie beyond what was published." : undefined}>
      <DataTable
        caption={words.title}
        captionHidden
        rowHeads={false}
        columns={[
          { key: "year", head: "Year" },
          { key: "sector", head: "Product group" },
          { key: "share", head: "Share", kind: "number" },
          { key: "bar", head: "Share as a bar", kind: "bar", scale: ["0", "50", "100 %"] },
          { key: "publisher", head: "First published by" },
        ]}
        rows={shares.map(({ key, year, sector, share, bound, inWords, publisher, href }) => ({
          key,
          cells: [
            year,
            <Link key="sector" href={href}>
              {sector}
            </Link>,
            inWords,
            <ShareBar key="bar" share={share} bound={bound} hue={hue} />,
            publisher,
          ],
        }))}
      />
    </ChartFrame>
  );
}
