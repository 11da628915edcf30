import { type SignedActor, SignedGraph, TriadMark } from "@entente/ui/charts/signed-graph";
import { DataTable, type TableRow } from "@entente/ui/components/data-table";
import { TableBehind } from "@entente/ui/components/table-behind";
import type { BalanceView, TieSign, TieView, TriadView } from "#view/balance.ts";
import type { FigureView } from "#view/figure-view.ts";
import { allOf, type Names } from "#view/names.ts";
import { plural } from "#view/words.ts";
import type { ChartContext } from "./chart-context.ts";
import { FigureLink } from "./figure-link.tsx";
import { FigureValue } from "./figure-value.tsx";
import { Section } from "./section.tsx";

/** More than these are listed, not drawn. */
const MOST_DRAWN = 12;
const MOST_TRIADS = 6;
/** Beyond these, threes and ties are counted and no longer listed. */
const MOST_LISTED = 60;
const MOST_TIES = 300;

const signInWords: Readonly<Record<TieSign, string>> = {
  friendly: "bound",
  hostile: "at odds",
  none: "neither",
  unknown: "unknown",
};

/** Whether the friends and foes of the group and its rivals make two camps, and what stands in their way. */
export function BalanceSection({ view, year, charts }: { view: BalanceView; year: number; charts: ChartContext }) {
  const { verdict, camps, apart, ties, balanced, unbalanced, figures } = view;
  const ids = [...camps.flat(), ...apart];
  const actors = ids.map((id): SignedActor => ({ id, name: charts.names(id), hue: charts.hue(id) }));
  return (
    <Section id="balance" title="Two camps?" lead={verdict}>
      <div className="balance-top">
        {ids.length > MOST_DRAWN ? (
          <Camps camps={camps} apart={apart} names={charts.names} />
        ) : (
          <SignedGraph
            title="Who is bound to whom, and who is at odds"
            unit="Sign of each tie, from commitment and present strain"
            year={year}
            source={charts.release}
            inWords={verdict}
            actors={actors}
            camps={camps}
            apart={apart}
            pairs={ties}
          />
        )}
        <DataTable
          caption={`How far two camps explain the ties, ${year}`}
          captionHidden
          columns={[
            { key: "measure", head: "Measure" },
            { key: "value", head: "Value", kind: "number" },
            { key: "says", head: "What it says" },
          ]}
          rows={[
            row("Balanced share of triads", figures.share, "threes in which friends share friends and foes"),
            row("Complete triads", figures.triads, "threes of which every tie is known and there"),
            row("Frustration index", figures.index, "ties that the best two camps do not explain"),
            row("Proven floor", figures.floor, "ties that no two camps can explain, whichever they are"),
            row("Balance of ties", figures.lineBalance, "1: two camps explain every tie; 0: no better than half"),
          ]}
        />
      </div>
      <Triads
        title="Threes that do not add up"
        why="Unbalanced: the friend of a friend is a foe, or three are foes of one another."
        triads={unbalanced}
        charts={charts}
      />
      <Triads
        title="Threes that add up"
        why="Balanced: all three are friends, or two friends share a foe."
        triads={balanced}
        charts={charts}
      />
      <TableBehind
        summary={ties.length > MOST_TIES ? `${MOST_TIES} of ${ties.length} ties` : `All ${ties.length} ties`}
        caption={`Signs of the ties of the group and its rivals, ${year}`}
        columns={[
          { key: "pair", head: "Pair" },
          { key: "sign", head: "Sign" },
          { key: "commitment", head: "Commitment", kind: "number" },
          { key: "strain", head: "Present strain", kind: "number" },
          { key: "camps", head: "Two camps" },
          { key: "note", head: "Note" },
        ]}
        rows={listedFirst(ties).map(({ title, sign, restsOn, broken, figure, note }) => ({
          key: title,
          cells: [
            title,
            <FigureLink
              key="sign"
              address={figure.address}
              label={sign === "unknown" ? `unknown: ${figure.why}` : undefined}
            >
              {sign === "unknown" ? <span className="unknown">unknown</span> : signInWords[sign]}
            </FigureLink>,
            ...restsOn.map((part) => <FigureValue key={part.address} figure={part} />),
            broken ? "do not explain it" : sign === "friendly" || sign === "hostile" ? "explain it" : "",
            note,
          ],
        }))}
      />
    </Section>
  );
}

/** Who is in which camp, where there are too many to draw. */
function Camps({ camps, apart, names }: Pick<BalanceView, "camps" | "apart"> & { names: Names }) {
  const lists = [...camps.map((ids, i) => ({ title: `Camp ${i + 1}`, ids })), { title: "In neither", ids: apart }];
  return (
    <dl className="details">
      {lists
        .filter(({ ids }) => ids.length > 0)
        .map(({ title, ids }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{allOf(names, ids)}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Of many ties, those that do not fit, then those with a sign, then the rest. */
function listedFirst(ties: readonly TieView[]): readonly TieView[] {
  if (ties.length <= MOST_TIES) return ties;
  const rank = ({ sign, broken }: TieView) => (broken ? 0 : sign === "friendly" || sign === "hostile" ? 1 : 2);
  return ties.toSorted((x, y) => rank(x) - rank(y)).slice(0, MOST_TIES);
}

const row = (measure: string, figure: FigureView, says: string): TableRow => ({
  key: measure,
  cells: [measure, <FigureValue key="value" figure={figure} />, says],
});

function Triads(props: { title: string; why: string; triads: readonly TriadView[]; charts: ChartContext }) {
  const { title, why, triads, charts } = props;
  if (triads.length === 0) return null;
  const more = triads.slice(MOST_TRIADS, MOST_LISTED);
  const left = triads.length - MOST_TRIADS - more.length;
  return (
    <>
      <h3>{title}</h3>
      <p className="text-muted">{why}</p>
      <TriadList triads={triads.slice(0, MOST_TRIADS)} charts={charts} />
      {more.length === 0 ? null : (
        <details>
          <summary>{`${more.length} more`}</summary>
          <TriadList triads={more} charts={charts} />
          {left > 0 ? <p className="text-muted">{`${plural(left, "other")} are not listed.`}</p> : null}
        </details>
      )}
    </>
  );
}

function TriadList({ triads, charts }: { triads: readonly TriadView[]; charts: ChartContext }) {
  return (
    <ul className="triads">
      {triads.map(({ key, actors, signs, says }) => (
        <li key={key}>
          <TriadMark hues={actors.map(charts.hue)} signs={signs} />
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}
