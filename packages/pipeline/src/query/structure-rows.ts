import { groupCohesion } from "@entente/core/cohesion/group";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { groupBalance } from "@entente/core/structure/balance";
import { campsDoc, shapeDoc } from "@entente/core/structure/question-docs";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { releaseInputs } from "@entente/db/release/read-inputs";
import type { Asked, Row } from "./group-questions.ts";

/** Questions about the structure of a group, answered by a list. */
export const structureQuestions: Readonly<Record<string, (asked: Asked) => Row[]>> = {
  [shapeDoc.id]: shapeRows,
  [campsDoc.id]: campRows,
};

const indexOf = ({ release, members, against, year }: Asked) =>
  indexInputs(releaseInputs(release, [...members, ...against], { from: year, to: year }));
const named = ({ codes, year }: Asked, ids: readonly ActorId[], between = "-"): string =>
  ids.map((id) => codes.write(id, year) ?? id).join(between);

function shapeRows(asked: Asked): Row[] {
  const { members, year, settings } = asked;
  const { shape, dyads } = groupCohesion(indexOf(asked), { members, against: [], year }, settings);
  const pairs = (ids: readonly (readonly [ActorId, ActorId])[]) => ids.map((pair) => named(asked, pair)).join(" ");
  const parts = [
    ...(shape.hub === undefined ? [] : [`hub ${named(asked, [shape.hub])}`]),
    ...(shape.ties.length === 0 ? [] : [`bound: ${pairs(shape.ties)}`]),
    ...(shape.unknown.length === 0 ? [] : [`not known: ${pairs(shape.unknown)}`]),
  ];
  return [
    {
      year,
      a: shape.kind,
      value: shape.ties.length,
      coverage: rounded(1 - shape.unknown.length / dyads.length),
      missing: null,
      detail: parts.join("; "),
    },
  ];
}

function campRows(asked: Asked): Row[] {
  const { members, against, year, settings } = asked;
  const { frustration, pairs } = groupBalance(indexOf(asked), { members, against, year }, settings);
  const coverage = rounded(pairs.filter(({ figure }) => isKnown(figure.value)).length / pairs.length);
  const camp = (a: string, ids: readonly ActorId[]): Row => ({
    year,
    a,
    value: ids.length,
    coverage,
    missing: null,
    detail: named(asked, ids, " "),
  });
  const { camps, apart, broken } = frustration;
  return [
    ...camps.map((ids, i) => camp(`camp ${i + 1}`, ids)),
    ...(apart.length === 0 ? [] : [camp("in neither", apart)]),
    ...broken.map(({ a, b, sign }) => ({ ...camp("does not fit", [a, b]), value: sign, detail: named(asked, [a, b]) })),
  ];
}

const rounded = (coverage: number): number => Math.round(coverage * 1000) / 1000;
