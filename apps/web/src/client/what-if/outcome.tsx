import type { Evaluation } from "@entente/core/scenario/evaluate";
import { isMissing } from "@entente/core/units/missing";
import { DataTable } from "@entente/ui/components/data-table";
import { memo, useMemo } from "react";
import { FigureValue } from "#components/figure-value.tsx";
import type { Names } from "#view/names.ts";
import { contributionsView } from "#view/scenario-contributions.ts";
import { rangesInWords } from "#view/scenario-ranges.ts";
import { type ComparisonRow, scenarioView } from "#view/scenario-view.ts";
import type { Titles } from "#view/scenario-words.ts";
import { shapeInWords } from "#view/shape.ts";
import { Contributions } from "./contributions.tsx";
import type { Explained } from "./explained.ts";
import { ShiftBar } from "./shift-bar.tsx";

type Props = { told: Evaluation; year: number; names: Names };

/** Base, scenario and difference side by side. */
export const Outcome = memo(function Outcome({ told, year, names }: Props) {
  const view = scenarioView(told, names);
  const [before, after] = [told.base, told.scenario].map((group) => shapeInWords(group, names));
  return (
    <>
      <div className="what-if-sentence">
        <p className="what-if-stamp">Hypothetical: worked out in your browser, published nowhere.</p>
        <p className="lead" role="status">
          {view.sentence}
        </p>
      </div>
      <section className="what-if-outcome" aria-label="What the scenario comes to">
        <DataTable
          caption={`Every figure in ${year}: as published and in the scenario`}
          columns={[
            { key: "figure", head: "Figure" },
            { key: "base", head: "As published", kind: "number" },
            { key: "scenario", head: "Scenario (hypothetical)", kind: "number" },
            { key: "difference", head: "Difference", kind: "number" },
            { key: "bar", head: "As a bar: from published to scenario", kind: "bar" },
          ]}
          rows={view.comparisons.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
        />
        <p className="source-line">
          Open ring: as published; full mark: scenario, on the whole scale of the figure. pp: percentage points.
        </p>
        {told.base.members.length === 2 ? null : (
          <dl className="details">
            <div>
              <dt>Shape as published</dt>
              <dd>
                {before?.verdict} {before?.shape}
              </dd>
            </div>
            <div>
              <dt>Shape in the scenario</dt>
              <dd>
                {after?.verdict} {after?.shape}
              </dd>
            </div>
          </dl>
        )}
      </section>
    </>
  );
});

type WhyProps = Props & { explained: Explained | null; failed: string | null; late: boolean; titles: Titles };

/** Ranges and parts of the difference, which take longer; they stay in sight, pale, while newer ones are worked out. */
export function Why({ told, explained, failed, late, year, names, titles }: WhyProps) {
  const parts = explained?.parts;
  const view = useMemo(
    () => (parts === undefined || isMissing(parts) ? null : contributionsView(parts, told.base, names, titles)),
    [parts, told.base, names, titles],
  );
  if (failed !== null)
    return <p className="text-muted">How the difference comes about could not be worked out: {failed}.</p>;
  if (explained === null)
    return <p className="text-muted">Working out ranges, and where the difference comes from …</p>;
  return (
    <section className="what-if-outcome" aria-label="Where the difference comes from" aria-busy={late}>
      <p>{rangesInWords(explained.ranges)}</p>
      {view === null ? (
        <p>Cohesion is not known both as published and in the scenario, so there is no difference to take apart.</p>
      ) : view.byChange.length === 0 ? null : (
        <Contributions view={view} year={year} />
      )}
    </section>
  );
}

const cellsOf = ({ label, base, scenario, difference, moved, scale }: ComparisonRow) => [
  label,
  <FigureValue key="base" figure={base} />,
  scenario.value === null ? (
    <span key="scenario" className="unknown" title={scenario.why}>
      unknown
    </span>
  ) : (
    <span key="scenario" className={moved ? "number total" : "number"}>
      {scenario.text}
    </span>
  ),
  <span key="difference" className={moved ? "number total" : "number"}>
    {difference}
  </span>,
  <ShiftBar key="bar" from={base.value} to={scenario.value} scale={scale} />,
];
