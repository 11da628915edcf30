import { type Actor, WORLD } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Inputs } from "@entente/core/inputs";
import { type SeriesIndicator, type SeriesPoint, seriesIndicators } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import { type Block, pointAt, subjectOf } from "../series/block.ts";
import { decodeBlock } from "../series/block-code.ts";
import { type SpanKey, unpackSpan } from "../series/span.ts";
import { databaseOf, type Release } from "./open.ts";
import { releaseActors } from "./read.ts";

const columns = `dataset, indicator, "from", "to", part, year, value, unit, reporter, missing, flag`;

/**
 * What the indicators need about some actors and the states that they succeed: what holds between two of them (of a single actor
 * asked for: all that it is in), whatever else is about one of them, every other claim in a dispute of these (whether one lost can
 * be told only by the one in use), the series among them and with the world. Every actor of the release comes along: names and
 * succession are few.
 */
export function releaseInputs(
  release: Release,
  actors: readonly ActorId[] | "all",
  years: YearRange = everyYear,
): Inputs {
  const everyone = releaseActors(release);
  if (actors === "all") {
    const series = [...allSeries(release), ...spansIn(release, null, years)];
    return { actors: everyone, facts: allFacts(release), series, whole: release.manifest.datasets.map(({ id }) => id) };
  }
  const wanted = JSON.stringify([...withPredecessors(actors, everyone), WORLD]);
  const series = [...seriesAmong(release, wanted), ...spansIn(release, wanted, years)];
  return { actors: everyone, facts: factsAbout(release, wanted, actors.length > 1 ? 2 : 1), series };
}

/**
 * What portfolios of alliances are compared by: every treaty and every recorded search for one, whomever it is about, the other claims
 * in their disputes, and the capabilities of every state.
 */
export function portfolioInputs(release: Release, years: YearRange = everyYear): Inputs {
  const facts = parsed(
    databaseOf(release)
      .prepare<[], { record: string }>(
        `select record from facts where kind in ('treaty', 'asserted-absence')
           or dispute in (select dispute from facts where kind = 'treaty' and dispute is not null) order by id`,
      )
      .all(),
  );
  return {
    actors: releaseActors(release),
    facts,
    series: pointsIn(release, "capability.cinc", years),
    whole: release.manifest.datasets.map(({ id }) => id),
  };
}

/** The ballots of some states in the General Assembly, and the topics of its roll calls: what no derived series holds. */
export function ballotInputs(release: Release, actors: readonly ActorId[], years: YearRange): Inputs {
  const voters = new Set(actors);
  return {
    actors: releaseActors(release),
    facts: [],
    series: [
      ...pointsIn(release, "unga.vote", years, (actor) => voters.has(actor)),
      ...pointsIn(release, "unga.topic", years),
    ],
  };
}

/** Years from the first to the last, both included. */
export type YearRange = { readonly from: Year; readonly to: Year };
export const everyYear: YearRange = { from: 1816, to: 2100 };

/** One series point under the name by which it is cited; null when the release does not have it. */
export const releaseSeriesPoint = (release: Release, key: string): SeriesPoint | null =>
  databaseOf(release).prepare<[string], SeriesPoint>(`select ${columns} from series where key = ?`).get(key) ??
  pointInBlocks(release, key);

/** The row of the publisher's file in which a point stands; null for one that was carried, computed or is not there. */
export const releaseSeriesRow = (release: Release, key: string): number | null =>
  placeInBlocks(release, key)?.row ?? null;

function pointInBlocks(release: Release, key: string): SeriesPoint | null {
  const place = placeInBlocks(release, key);
  if (place === null) return null;
  const point = pointAt(place.block, place.at);
  return { ...point, unit: seriesIndicators[point.indicator].unit };
}

/** Where a point of a data set that is there as a whole stands, by its name: dataset/indicator/from/to/part/year/reporter. */
function placeInBlocks(release: Release, key: string): { block: Block; at: number; row: number | null } | null {
  const [dataset = "", indicator = "", from = "", to = "", part = "", year = "", reporter = ""] = key.split("/");
  if (!(indicator in seriesIndicators)) return null;
  const found = databaseOf(release)
    .prepare<string[], { content: Uint8Array }>(
      "select content from blocks where dataset = ? and indicator = ? and reporter = ? and year = ?",
    )
    .get(dataset, indicator, reporter, year);
  if (found === undefined) return null;
  const block = decodeBlock(found.content);
  const at = Array.from(block.value, (_, i) => i).find((i) => subjectOf(block, i) === `${from}/${to}/${part}`);
  if (at === undefined) return null;
  return { block, at, row: block.row[at] || null };
}

type SpanRow = SpanKey & { content: Uint8Array };

/** The series of data sets that are there as a whole: among some actors, or (null) of everybody. */
function spansIn(release: Release, actors: string | null, years: YearRange): SeriesPoint[] {
  const db = databaseOf(release);
  const fields = `dataset, indicator, reporter, "from", nullif("to", '') as "to", nullif(part, '') as part, content`;
  const rows =
    actors === null
      ? db.prepare<[], SpanRow>(`select ${fields} from spans`).all()
      : db
          .prepare<[string, string], SpanRow>(
            `select ${fields} from spans where "from" in (select value from json_each(?))
               and "to" in (select value from json_each(?) union all select '')`,
          )
          .all(actors, actors);
  const flags = db.prepare<[], { text: string }>("select text from span_flags order by id").all();
  const texts = flags.map(({ text }) => text);
  return rows.flatMap(({ content, ...key }) => unpackSpan(key, content, texts, years));
}

/** The points of one indicator, of everybody or of those wanted, read from its blocks: of data sets that are there as a whole. */
function pointsIn(
  release: Release,
  indicator: SeriesIndicator,
  { from, to }: YearRange,
  wanted: (from: ActorId) => boolean = () => true,
): SeriesPoint[] {
  const unit = seriesIndicators[indicator].unit;
  return databaseOf(release)
    .prepare<[string, number, number], { content: Uint8Array }>(
      "select content from blocks where indicator = ? and year between ? and ? order by year, dataset",
    )
    .all(indicator, from, to)
    .flatMap(({ content }) => {
      const block = decodeBlock(content);
      const asked = block.actors.map(wanted);
      const points: SeriesPoint[] = [];
      for (const [at, actor] of block.from.entries()) if (asked[actor]) points.push({ ...pointAt(block, at), unit });
      return points;
    });
}

function withPredecessors(actors: readonly ActorId[], everyone: readonly Actor[]): Set<ActorId> {
  const predecessor = new Map(
    everyone.flatMap((actor) => (actor.kind === "state" && actor.succeeds ? [[actor.id, actor.succeeds]] : [])),
  );
  const all = new Set<ActorId>();
  for (const actor of actors) {
    for (let id: ActorId | undefined = actor; id !== undefined && !all.has(id); id = predecessor.get(id)) all.add(id);
  }
  return all;
}

const parsed = (rows: readonly { record: string }[]): FactRecord[] =>
  rows.map(({ record }): FactRecord => JSON.parse(record));

const allFacts = (release: Release): FactRecord[] =>
  parsed(databaseOf(release).prepare<[], { record: string }>("select record from facts order by id").all());

/** Kinds of facts that hold between actors: no figure of others can use one of which it knows a single actor. */
const between = JSON.stringify(["treaty", "friction", "support", "transfer", "recognition"]);

const factsAbout = (release: Release, actors: string, fewest: 1 | 2): FactRecord[] =>
  parsed(
    databaseOf(release)
      .prepare<[string, number, string], { record: string }>(
        `with named as materialized (
           select fact, count(*) as times from fact_actors where actor in (select value from json_each(?)) group by fact),
         about as materialized (
           select id, dispute from facts join named on fact = id
             where times >= ? or kind not in (select value from json_each(?)))
         select record from facts where id in (select id from about)
           or dispute in (select dispute from about where dispute is not null) order by id`,
      )
      .all(actors, fewest, between),
  );

const allSeries = (release: Release): SeriesPoint[] =>
  databaseOf(release).prepare<[], SeriesPoint>(`select ${columns} from series order by key`).all();

const seriesAmong = (release: Release, actors: string): SeriesPoint[] =>
  databaseOf(release)
    .prepare<[string], SeriesPoint>(
      `with wanted as materialized (select value as id from json_each(?))
       select ${columns} from series
       where "from" in (select id from wanted) and ("to" is null or "to" in (select id from wanted)) order by key`,
    )
    .all(actors);
