import type { ActorId } from "@entente/core/units/ids";
import { AllianceMatrix } from "@entente/ui/charts/alliance-matrix";
import type { KnownRung } from "@entente/ui/charts/rung-marks";
import { type MatrixCell, sharedInstruments } from "#view/matrix.ts";
import { pairOf } from "#view/names.ts";
import { rungInWords } from "#view/obligations.ts";
import { factPath } from "#view/paths.ts";
import { capital, plural } from "#view/words.ts";
import type { ChartContext } from "./chart-context.ts";
import { InstrumentList } from "./instrument-list.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = { cells: readonly MatrixCell[]; members: readonly ActorId[]; year: number; charts: ChartContext };

const MOST_APART = 10;
/** Of more pairs each instrument is told once: those of twelve members. */
const MOST_PAIRS = 66;

/** Who is bound to whom, and how tightly: the alliance matrix, and the instruments behind it. */
export function BindingSection({ cells, members, year, charts: { names, cited } }: Props) {
  // Of many pairs, those without a treaty are told of together.
  const listed = cells.length > MOST_APART ? cells.filter(({ instruments }) => instruments.length > 0) : cells;
  return (
    <Section
      id="binding"
      title="Who is bound to whom, and how tightly?"
      lead={`Highest obligation in force on 31 December ${year}. A cell opens its treaties and their sources.`}
    >
      <AllianceMatrix
        title="Highest obligation between each two"
        unit="Rung of the commitment ladder"
        year={year}
        source={cited(cells.flatMap(({ instruments }) => instruments.map(({ fact }) => fact)))}
        actors={members.map((id) => ({ id, name: names(id) }))}
        pairs={cells.map(({ a, b, rung, sentence, href }) => ({ a, b, rung: knownRung(rung), sentence, href }))}
        words={(rung) => capital(rung === null ? "not known" : rungInWords[rung])}
        linkAs={PageLink}
      />
      <details>
        <summary>The instruments behind the matrix</summary>
        {cells.length > MOST_PAIRS ? (
          <SharedInstruments cells={cells} />
        ) : (
          listed.map((cell) => (
            <div key={cell.href}>
              <h3>{pairOf(names, cell.a, cell.b)}</h3>
              <InstrumentList cell={cell} />
            </div>
          ))
        )}
        {cells.length === listed.length ? null : (
          <p className="text-muted">
            For the other {cells.length - listed.length} of {cells.length} pairs there is no treaty and no recorded
            search for one. This is not the same as none existing.
          </p>
        )}
      </details>
    </Section>
  );
}

/** Each instrument once, with how many pairs it concerns; its terms for a pair are told on the page of the pair. */
function SharedInstruments({ cells }: { cells: readonly MatrixCell[] }) {
  return (
    <ul className="instruments">
      {sharedInstruments(cells).map(({ fact, title, kind, pairs, aside }) => (
        <li key={fact}>
          <PageLink href={factPath(fact)}>{title}</PageLink>
          <p className="source-line">
            {kind === "absence" ? "Searched for, none found, for" : "Concerns"} {pairs} of{" "}
            {plural(cells.length, "pair")}
            {aside === 0 ? "" : aside === pairs ? "; does not count" : `; does not count for ${aside} of them`}.
          </p>
        </li>
      ))}
    </ul>
  );
}

export const knownRung = (rung: MatrixCell["rung"]): KnownRung => (typeof rung === "string" ? rung : null);
