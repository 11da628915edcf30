import type { ActorId } from "@entente/core/units/ids";
import { PressureBars } from "@entente/ui/charts/pressure-bars";
import { allOf, type Names } from "#view/names.ts";
import type { MeasureView, PressureView } from "#view/pressure.ts";
import type { ChartContext } from "./chart-context.ts";
import { FigureValue } from "./figure-value.tsx";
import { Section } from "./section.tsx";

/** What each member would lose outside the group by closing ranks inside it. */
export function PressureSection(props: {
  pressure: readonly PressureView[];
  against: readonly ActorId[];
  year: number;
  charts: ChartContext;
}) {
  const { pressure, against, year, charts } = props;
  if (against.length === 0) {
    return (
      <Section id="pressure" title="What would each lose outside?">
        <p>
          No rivals are chosen. Choose whom the group is set against above, and each member’s ties to them appear here.
        </p>
      </Section>
    );
  }
  const lead = `Ties to the other side (${allOf(charts.names, against)}) against ties inside the group. 0\u00a0%: all pull from inside; 100\u00a0%: all from outside.`;
  return (
    <Section id="pressure" title="What would each lose outside?" lead={lead}>
      {pressure.map((member) => (
        <Member key={member.member} view={member} year={year} charts={charts} />
      ))}
    </Section>
  );
}

function Member(props: { view: PressureView; year: number; charts: ChartContext }) {
  const { member, sentence, measures } = props.view;
  const { names, hue, release } = props.charts;
  return (
    <div className="pressure">
      <h3>{names(member)}</h3>
      <p>{sentence}</p>
      <PressureBars
        title={`Pull on ${names(member)}`}
        unit="% of all pull that comes from outside"
        year={props.year}
        source={release}
        about={names(member)}
        hue={hue(member)}
        pressures={measures.map((measure) => ({
          measure: measure.measure,
          value: measure.figure.value,
          figure: <FigureValue figure={measure.figure} />,
          outside: <Pulls measure={measure} camp="outside" names={names} />,
          inside: <Pulls measure={measure} camp="inside" names={names} />,
        }))}
      />
    </div>
  );
}

function Pulls({ measure, camp, names }: { measure: MeasureView; camp: "inside" | "outside"; names: Names }) {
  return measure.pulls
    .filter((pull) => pull.camp === camp)
    .map(({ partner, figure }) => (
      <span key={partner} className="pull">
        {names(partner)} <FigureValue figure={figure} />
      </span>
    ));
}
