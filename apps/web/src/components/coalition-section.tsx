import { ShapeGraph } from "@entente/ui/charts/shape-graph";
import type { GroupView } from "#view/group-view.ts";
import { knownRung } from "./binding-section.tsx";
import type { ChartContext } from "./chart-context.ts";
import { FigureValue } from "./figure-value.tsx";
import { Section } from "./section.tsx";
import { StatementList } from "./statement-list.tsx";

/** More than these can be told apart in the matrix alone. */
const MOST_DRAWN = 12;

/** Whether one instrument covers all members, the shape of what binds them, and how they frame it themselves. */
export function CoalitionSection({ view, charts }: { view: GroupView; charts: ChartContext }) {
  const { shape, multilaterality, statements, group, matrix, year } = view;
  const { members } = group;
  return (
    <Section id="shape" title="Coalition, or bilateral relations?" lead={shape.verdict}>
      <p>{shape.shape}</p>
      {members.length > MOST_DRAWN ? null : (
        <ShapeGraph
          title="What binds each two, as a graph"
          unit="Rung of the commitment ladder"
          year={year}
          source={charts.cited(matrix.flatMap(({ instruments }) => instruments.map(({ fact }) => fact)))}
          inWords={shape.shape}
          members={members.map((id) => ({ id, name: charts.names(id), hue: charts.hue(id) }))}
          pairs={matrix.map(({ a, b, rung }) => ({ a, b, rung: knownRung(rung) }))}
        />
      )}
      <p className="source-line">
        Share of the pairs that one common instrument covers: <FigureValue figure={multilaterality} />.{" "}
        {multilaterality.note}
      </p>
      {statements.length === 0 ? null : (
        <>
          <h3>How it is framed</h3>
          <StatementList statements={statements} />
        </>
      )}
    </Section>
  );
}
