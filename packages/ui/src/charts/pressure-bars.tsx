import type { ReactNode } from "react";
import { DataTable } from "../components/data-table.tsx";
import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { ShareBar } from "./share-bar.tsx";

/** One measure of what pulls a member outside. */
export type Pressure = {
  readonly measure: string;
  /** The share of all pull that comes from outside, 0–1; null: not known. */
  readonly value: number | null;
  /** The value as it is read, with its derivation behind it. */
  readonly figure: ReactNode;
  readonly outside: ReactNode;
  readonly inside: ReactNode;
};

type Props = ChartWords & {
  readonly about: string /** The hue of whom it is about. */;
  readonly hue: string;
  readonly pressures: readonly Pressure[];
};

/** The pull from outside on a fixed scale from none to all, the even point marked. */
export function PressureBars({ about, hue, pressures, ...words }: Props) {
  return (
    <ChartFrame {...words} className="pressure-bars">
      <DataTable
        caption={`Pull on ${about} from outside and inside`}
        captionHidden
        columns={[
          { key: "measure", head: "Measure" },
          { key: "value", head: "Outside pull", kind: "number" },
          { key: "bar", head: "as a bar", kind: "bar", scale: ["0", "50", "100 %"] },
          { key: "outside", head: "Outside" },
          { key: "inside", head: "Inside" },
        ]}
        rows={pressures.map(({ measure, value, figure, outside, inside }) => ({
          key: measure,
          cells: [measure, figure, <ShareBar key="bar" share={value} hue={hue} />, outside, inside],
        }))}
      />
    </ChartFrame>
  );
}
