import type { Explanation } from "@entente/core/scenario/explain";
import { DataTable } from "@entente/ui/components/data-table";
import { FigureValue } from "#components/figure-value.tsx";
import type { Names } from "#view/names.ts";
import { type ComparisonRow, scenarioView } from "#view/scenario-view.ts";
import type { Titles } from "#view/scenario-words.ts";
import { shapeInWords } from "#view/shape.ts";
import { Contributions } from "./contributions.tsx";
import { ShiftBar } from "./shift-bar.tsx";

/** Base, scenario and difference side by side, then where the difference comes from. */
export function Outcome(props: { told: Explanation; year: number; names: Names; titles: Titles }) {
  const { told, year, names, titles } = props;
  const view = scenarioView(told, names, titles);
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
        <Contributions view={view} year={year} />
      </section>
    </>
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
