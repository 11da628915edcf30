import { votesPanel } from "@entente/core/panel/votes-panel";
import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, SourceId } from "@entente/core/units/ids";
import { rounded } from "@entente/core/units/rounded";
import type { Block } from "../../series/block.ts";
import { reasons } from "../../series/block.ts";
import type { Derived } from "../content.ts";
import { BlockWriter } from "./block-writer.ts";
import { type BlocksOfYear, placesAmong } from "./blocks-of-year.ts";
import { type Cells, pairTable } from "./tables.ts";

/** Data sets of roll calls, best first: the one that reaches furthest, then the publisher's own of 2015. */
export const voteDatasets: readonly SourceId[] = ["unga-votes", "unga-voeten-2015", "unvotes-0.2.0"];

const similarities = [
  ["unga.identical", "identical", "identical-votes"],
  ["unga.agreement", "agreement", "voting-agreement"],
  ["unga.kappa", "kappa", "voting-kappa"],
  ["unga.pi", "pi", "voting-pi"],
] as const satisfies readonly (readonly [SeriesIndicator, string, string])[];

const TOO_FEW = reasons.indexOf("too-few") + 1;

/** Everything that is derived of one year's votes in the General Assembly; null where there is no roll call. */
export function votesOfYear(blocks: BlocksOfYear, states: ReadonlySet<ActorId>, minRollCalls: number): Derived | null {
  const votes = blocks.first("unga.vote", voteDatasets);
  if (votes === null) return null;
  const { year } = blocks;
  const { actors } = votes;
  const n = actors.length;
  const exists = Uint8Array.from(actors, (actor) => (states.has(actor) ? 1 : 0));
  const panel = votesPanel({ actors, calls: callsOf(votes) });
  const writers = new Map(
    (["unga.joint-roll-calls", ...similarities.map(([series]) => series)] as const).map((series) => [
      series,
      new BlockWriter(votes.key.dataset, series, year),
    ]),
  );
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const cell = i * n + j;
      const [from = "", to = ""] = [actors[i], actors[j]];
      writers.get("unga.joint-roll-calls")?.put(from, to, panel.joint[cell] ?? 0);
      for (const [series, name] of similarities) {
        const absent = panel.reason[name][cell] ?? 0;
        const value = absent === 0 ? rounded(panel[name][cell] ?? 0) : (reasons[absent - 1] ?? "too-few");
        writers.get(series)?.put(from, to, value);
      }
    }
  }
  const covered = new Float64Array(n * n);
  for (let cell = 0; cell < n * n; cell++) covered[cell] = (panel.joint[cell] ?? 0) > 0 ? 1 : 0;
  const enough = (name: (typeof similarities)[number][1]): Cells => {
    const reason = panel.reason[name].slice();
    for (let cell = 0; cell < n * n; cell++)
      if (covered[cell] && (panel.joint[cell] ?? 0) < minRollCalls) reason[cell] = TOO_FEW;
    return { value: panel[name], reason, coverage: covered };
  };
  const kappa = enough("kappa");
  const floored = { ...kappa, value: kappa.value.map((value) => Math.max(0, value)) };
  const figures = [
    ...similarities.map(([, name, id]) => pairTable(id, year, actors, exists, "dyad", enough(name))),
    pairTable("voting-similarity", year, actors, exists, "dyad", floored),
  ].filter((table) => table !== null);
  const series = [...writers.values()].map((writer) => writer.finish()).filter((block) => block !== null);
  return { series, figures };
}

/** The votes of each roll call by actor: 0 where none was cast. */
function callsOf(votes: Block): Uint8Array[] {
  const n = votes.actors.length;
  const places = placesAmong(votes, votes.actors);
  const calls = votes.parts.map(() => new Uint8Array(n));
  for (let k = 0; k < votes.value.length; k++) {
    const vote = votes.value[k] ?? 0;
    const call = calls[votes.part[k] ?? 0];
    const voter = places[votes.from[k] ?? 0] ?? -1;
    if (call && voter >= 0 && votes.missing[k] === 0 && vote >= 1 && vote <= 3) call[voter] = vote;
  }
  return calls;
}
