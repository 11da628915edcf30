import type { GroupView } from "#view/group-view.ts";
import { FigureValue } from "./figure-value.tsx";
import { Section } from "./section.tsx";
import { StatementList } from "./statement-list.tsx";

/** Whether one instrument covers all members, the shape of what binds them, and how they frame it themselves. */
export function CoalitionSection({ view: { shape, multilaterality, statements } }: { view: GroupView }) {
  return (
    <Section id="shape" title="Coalition, or bilateral relations?" lead={shape.verdict}>
      <p>{shape.shape}</p>
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
