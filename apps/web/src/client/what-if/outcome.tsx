import type { GroupCohesion } from "@entente/core/cohesion/types";
import type { Evaluation } from "@entente/core/scenario/evaluate";
import { isMissing } from "@entente/core/units/missing";
import { memo, useMemo } from "react";
import type { Names } from "#view/names.ts";
import { contributionsView } from "#view/scenario-contributions.ts";
import { rangesInWords } from "#view/scenario-ranges.ts";
import { scenarioView } from "#view/scenario-view.ts";
import type { Titles } from "#view/scenario-words.ts";
import { shapeInWords } from "#view/shape.ts";
import { Contributions } from "./contributions.tsx";
import type { Explained } from "./explained.ts";
import { FigureTable } from "./figure-table.tsx";
import { Hypothetical } from "./hypothetical.tsx";
import { Structure } from "./structure.tsx";

type Props = { told: Evaluation; year: number; names: Names };

/** Base, scenario and difference side by side. */
export const Outcome = memo(function Outcome({ told, year, names }: Props) {
  const view = scenarioView(told, names);
  const before = useMemo(() => shapeInWords(told.base, names), [told.base, names]);
  const after = shapeInWords(told.scenario, names);
  return (
    <>
      <Hypothetical sentence={view.sentence} />
      <section className="what-if-outcome" aria-label="What the scenario comes to">
        <FigureTable year={year} rows={view.comparisons} />
        <p className="source-line">
          Open ring: as published; full mark: scenario, on the whole scale of the figure. pp: percentage points.
        </p>
        {told.base.members.length === 2 ? null : (
          <dl className="details">
            <div>
              <dt>Shape as published</dt>
              <dd>
                {before.verdict} {before.shape}
              </dd>
            </div>
            <div>
              <dt>Shape in the scenario</dt>
              <dd>
                {after.verdict} {after.shape}
              </dd>
            </div>
          </dl>
        )}
      </section>
    </>
  );
});

type WhyProps = {
  base: GroupCohesion;
  explained: Explained | null;
  failed: string | null;
  /** A newer scenario is still being worked out. */
  late: boolean;
  year: number;
  names: Names;
  titles: Titles;
};

/** Ranges, parts of the difference, camps and bonds, which take longer; they stay in sight, pale, while newer ones are worked out. */
export const Why = memo(function Why({ base, explained, failed, late, year, names, titles }: WhyProps) {
  const parts = explained?.parts;
  const view = useMemo(
    () => (parts === undefined || isMissing(parts) ? null : contributionsView(parts, base, names, titles)),
    [parts, base, names, titles],
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
      <Structure told={explained.structure} against={base.against} year={year} names={names} />
    </section>
  );
});
