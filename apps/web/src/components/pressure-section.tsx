import type { ActorId } from "@entente/core/units/ids";
import { allOf, type Names } from "#view/names.ts";
import type { MeasureView, PressureView } from "#view/pressure.ts";
import { FigureValue } from "./figure-value.tsx";
import { Section } from "./section.tsx";

/** What each member would lose outside the group by closing ranks inside it. */
export function PressureSection(props: {
  pressure: readonly PressureView[];
  against: readonly ActorId[];
  names: Names;
}) {
  const { pressure, against, names } = props;
  if (against.length === 0) {
    return (
      <Section id="pressure" title="What would each lose outside?">
        <p>
          No rivals are chosen. Choose whom the group is set against above, and each member’s ties to them appear here.
        </p>
      </Section>
    );
  }
  const lead = `Ties to the other side (${allOf(names, against)}) against ties inside the group. 0 %: all pull from inside; 100 %: all from outside.`;
  return (
    <Section id="pressure" title="What would each lose outside?" lead={lead}>
      {pressure.map((member) => (
        <Member key={member.member} view={member} names={names} />
      ))}
    </Section>
  );
}

function Member({ view: { member, sentence, measures }, names }: { view: PressureView; names: Names }) {
  return (
    <div className="pressure">
      <h3>{names(member)}</h3>
      <p>{sentence}</p>
      <div className="table-frame">
        <table>
          <caption className="sr-only">Pull on {names(member)} from outside and inside</caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col" className="number-cell">
                Outside pull
              </th>
              <th scope="col" className="bar-cell">
                <span className="sr-only">as a bar</span>
              </th>
              <th scope="col">Outside</th>
              <th scope="col">Inside</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.measure}>
                <th scope="row">{measure.measure}</th>
                <td className="number-cell">
                  <FigureValue figure={measure.figure} />
                </td>
                <td className="bar-cell">
                  <PressureBar value={measure.figure.value} />
                </td>
                <td>
                  <Pulls measure={measure} camp="outside" names={names} />
                </td>
                <td>
                  <Pulls measure={measure} camp="inside" names={names} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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

/** The outside pull on a fixed scale from none to all, with the even point marked. */
function PressureBar({ value }: { value: number | null }) {
  return (
    <svg viewBox="0 0 100 10" className="share-bar" aria-hidden="true" preserveAspectRatio="none">
      <rect x={0} y={2} width={100} height={6} className={value === null ? "share-bar-unknown" : "share-bar-whole"} />
      {value === null ? null : <rect x={0} y={2} width={value * 100} height={6} className="share-bar-part" />}
      <line x1={50} x2={50} y1={0} y2={10} className="share-bar-half" />
    </svg>
  );
}
