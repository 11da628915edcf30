import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionDoubt } from "@entente/core/cohesion/range";
import type { Settings } from "@entente/core/cohesion/types";
import { leaveOneOutDoc, rankStabilityDoc, referenceGroupsDoc, turningFactsDoc } from "@entente/core/doubt/docs";
import { type LeftOut, withoutEachDimension, withoutEachMember } from "@entente/core/doubt/leave-out";
import {
  cohesionWithin,
  largestDrawn,
  placeAmong,
  quantileOf,
  randomGroups,
  type Within,
  type WorldCohesion,
} from "@entente/core/doubt/random-groups";
import { publishedSampling } from "@entente/core/doubt/range-figures";
import { turningFacts } from "@entente/core/doubt/turning";
import { type Index, indexInputs } from "@entente/core/indicators/index-inputs";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isKnown, isMissing, type Maybe } from "@entente/core/units/missing";
import type { Release } from "@entente/db/release/open";
import { releaseActors } from "@entente/db/release/read";
import { releaseInputs } from "@entente/db/release/read-inputs";
import { releaseReferenceGroups, statesWithNumbers, worldCohesion } from "@entente/db/release/read-world";
import type { ActorCodes } from "./codes.ts";
import type { Cells } from "./print-cells.ts";

/** `a` is what the row is about: a pair, what is left out, an aspect of the verdict, a group. */
export const groupColumns = ["year", "a", "value", "coverage", "missing", "detail"] as const;
export type Row = Cells<(typeof groupColumns)[number]>;

export type Asked = {
  readonly release: Release;
  readonly members: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly year: Year;
  readonly settings: Settings;
  readonly codes: ActorCodes;
};

/** An earlier figure may stand in from this many years back at most. */
const LOOK_BACK = 50;

/** The questions that are asked of a group and answered by a list. */
export const groupQuestions: Readonly<Record<string, (asked: Asked) => Row[]>> = {
  [rankStabilityDoc.id]: rankRows,
  [leaveOneOutDoc.id]: leftOutRows,
  [turningFactsDoc.id]: turningRows,
  [referenceGroupsDoc.id]: referenceRows,
};

const indexOf = ({ release, members, year }: Asked): Index =>
  indexInputs(releaseInputs(release, members, { from: year - LOOK_BACK, to: year }));
const cohesionOf = (asked: Asked, index: Index) =>
  groupCohesion(index, { members: asked.members, against: [], year: asked.year }, asked.settings);
const named = ({ codes, year }: Asked, ids: readonly ActorId[]): string =>
  ids.map((id) => codes.write(id, year) ?? id).join("-");
const told = (value: Maybe) => ({
  value: isKnown(value) ? value : null,
  missing: isKnown(value) ? null : value.missing,
});
const rounded = (coverage: number): number => Math.round(coverage * 1000) / 1000;

function rankRows(asked: Asked): Row[] {
  const index = indexOf(asked);
  const { dyads } = cohesionOf(asked, index);
  const { stability } = cohesionDoubt(index, dyads, asked.settings, publishedSampling);
  return stability.dyads.map(({ a, b, weakest, rank }, i) => ({
    year: asked.year,
    a: named(asked, [a, b]),
    ...told(isMissing(rank) ? rank : weakest),
    coverage: rounded(dyads[i]?.figure.coverage ?? 0),
    detail: isMissing(rank) ? null : `rank ${rank.low} to ${rank.high} of ${dyads.length}, median ${rank.median}`,
  }));
}

function leftOutRows(asked: Asked): Row[] {
  const { dyads, members } = cohesionOf(asked, indexOf(asked));
  const row = (without: string, { value, difference, weakest }: LeftOut): Row => ({
    year: asked.year,
    a: `without ${without}`,
    ...told(value),
    coverage: null,
    detail: [
      ...(isKnown(difference) ? [`${difference < 0 ? "−" : "+"}${Math.abs(difference).toFixed(4)}`] : []),
      ...(weakest === null ? [] : [`weakest ${named(asked, weakest)}`]),
    ].join("; "),
  });
  return [
    ...withoutEachDimension(dyads).map((left) => row(left.dimension, left)),
    ...withoutEachMember(members, dyads).map((left) => row(named(asked, [left.member]), left)),
  ];
}

function turningRows(asked: Asked): Row[] {
  const { turnings } = turningFacts(
    indexOf(asked),
    { members: asked.members, against: [], year: asked.year },
    asked.settings,
  );
  return turnings.map(({ aspect, facts, tried, complete }) => ({
    year: asked.year,
    a: aspect,
    value: facts?.length ?? null,
    coverage: null,
    missing: facts === null ? (complete ? "none" : "too many to try") : null,
    detail: facts?.join(" ") ?? `${tried.toLocaleString("en")} sets tried`,
  }));
}

function referenceRows(asked: Asked): Row[] {
  const { release, year, members } = asked;
  const world = worldCohesion(release, year);
  const row = (a: string, value: Maybe, coverage: number | null, detail: string): Row => ({
    year,
    a,
    ...told(value),
    coverage: coverage === null ? null : rounded(coverage),
    detail,
  });
  if (world === null) {
    const states = statesWithNumbers(release);
    const detail = `the release does not hold the cohesion of all pairs of ${year}; it knows numbers of ${states} states`;
    return [row(named(asked, members), { missing: "not-covered" }, null, detail)];
  }
  const short = new Map(releaseActors(release).map((actor) => [actor.id, actor.shortName ?? actor.name]));
  const pairs = ({ known, pairs: all }: Within, count: number) => `${count} members, ${known} of ${all} pairs known`;
  const own = cohesionWithin(world, members);
  const groups = releaseReferenceGroups(release, year).map((group) => ({
    ...group,
    within: cohesionWithin(world, group.members),
  }));
  const drawn = randomGroups(world, members.length, publishedSampling);
  const place = drawn && isKnown(own.value) ? placeAmong(drawn, own.value) : null;
  const among = `among random groups of ${members.length} of ${world.states.length} states`;
  return [
    row(named(asked, members), own.value, own.coverage, pairs(own, members.length)),
    drawn === null
      ? row(among, { missing: "too-few" }, null, whyNone(world))
      : row(
          among,
          place === null ? own.value : quantileOf(place),
          drawn.coverage,
          `${place === null ? "" : `above ${place.below}, level with ${place.equal} `}of ${drawn.values.length}; ${drawn.drawn - drawn.values.length} of ${drawn.drawn} had no known pair`,
        ),
    ...groups
      .sort((x, y) => valueIn(y.within) - valueIn(x.within))
      .map(({ institution, members: of, within }) =>
        row(
          institution,
          within.value,
          within.coverage,
          `${short.get(institution) ?? institution}: ${pairs(within, of.length)}`,
        ),
      ),
  ];
}

const whyNone = (world: WorldCohesion): string =>
  largestDrawn(world) === 0
    ? `a pair is known of only ${world.states.length} of the ${world.system} states of the year`
    : `random groups are drawn up to ${largestDrawn(world)} members, half of the states`;

const valueIn = ({ value }: Within): number => (isKnown(value) ? value : -1);
