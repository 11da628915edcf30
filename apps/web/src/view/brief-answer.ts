import { dimensions } from "@entente/core/cohesion/settings";
import { spreadFigure, weakestDyadFigure } from "@entente/core/cohesion/spread";
import type { DimensionId } from "@entente/core/cohesion/types";
import { isKnown } from "@entente/core/units/missing";
import type { Material } from "./brief-material.ts";
import { fewOr, onFigure, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { because, someOf } from "./brief-words.ts";
import { groupContributions } from "./dimensions.ts";
import { allOf, pairOf } from "./names.ts";
import { capital, listed } from "./words.ts";

/** The dimensions of cohesion as running text names them. */
export const dimensionInProse: Readonly<Record<DimensionId, string>> = {
  commitment: "treaty obligations",
  trade: "trade",
  voting: "votes in the UN General Assembly",
  institutions: "shared institutions",
  support: "support for each other",
  "freedom-from-strain": "freedom from strain",
};

/** How cohesive, on what the figure rests, and what it is made of. */
export function answerSection(material: Material): Section {
  const { cohesion } = material;
  return {
    id: "answer",
    title: "The answer",
    paragraphs: [
      ...paragraph([...verdict(material), figure(material), ...doubts(material), ...parts(material)]),
      ...paragraph(cohesion.dyads.length > 1 ? [...extremes(material), ...camps(material)] : camps(material)),
    ],
  };
}

/** How a group is bound, in a few words. Of a single pair the next section says it whole. */
function verdict({ context, cohesion, year, answer, whole }: Material): Sentence[] {
  if (cohesion.members.length === 2) return [];
  const who = someOf(context.names, cohesion.members);
  const bonds = cohesion.dyads.map(({ commitment }) => onFigure(commitment.figure));
  return [
    {
      text: capital(`${who} in ${year}: ${answer.verdict}.`),
      notes: [onFigure(cohesion.multilaterality), ...fewOr(bonds, whole)],
    },
  ];
}

function figure({ context, cohesion, year, answer, whole }: Material): Sentence {
  const { figure, range, coverage } = answer;
  const whose =
    cohesion.members.length === 2
      ? `The cohesion of ${allOf(context.names, cohesion.members)} in ${year}`
      : "Their cohesion";
  if (figure.value === null) return { text: `${whose} is not known: ${figure.why}`, notes: [whole] };
  const spread = range === null ? "no range could be drawn for it" : `with a range of ${range}`;
  return {
    text: `${whose} is ${figure.text}, ${spread}, on a scale from 0 (nothing binds any pair) to 1 (every pair is bound in every respect); it is known for ${coverage} of what it should rest on.`,
    notes: [whole],
  };
}

function doubts({ answer, whole }: Material): Sentence[] {
  if (answer.range === null) return [];
  const alone = answer.doubts.slice(0, -1).filter(({ range }) => range !== null);
  const moving = alone.filter(({ range }) => range?.low.toFixed(2) !== range?.high.toFixed(2));
  const still = alone.filter((doubt) => !moving.includes(doubt)).map(({ source }) => source);
  const spans = moving.map(({ source, text }) => `${text} (${source})`);
  const single = spans.length === 0 ? "" : `; where only one thing is in doubt, they lie in ${listed(spans)}`;
  const none = still.length === 0 ? "" : `; doubt about ${listed(still, "or")} does not move it`;
  return [
    {
      text: `Nine in ten of ${answer.draws.toLocaleString("en")} draws lie in that range${single}${none}.`,
      notes: [whole],
    },
  ];
}

function parts({ cohesion, whole }: Material): Sentence[] {
  if (!isKnown(cohesion.figure.value)) return [];
  const isKnownSomewhere = (dimension: DimensionId): boolean =>
    cohesion.dyads.some((dyad) =>
      dyad.dimensions.some((score) => score.dimension === dimension && isKnown(score.figure.value)),
    );
  const shares = groupContributions(cohesion).filter(({ dimension }) => isKnownSomewhere(dimension));
  const adds = shares.map(({ dimension, amount }) => `${amount.toFixed(2)} from ${dimensionInProse[dimension]}`);
  const unknown = dimensions.filter((dimension) => !isKnownSomewhere(dimension));
  const rest = unknown.length === 0 ? "" : `; of ${listed(unknown.map((id) => dimensionInProse[id]))} nothing is known`;
  return [{ text: `It is made up, rounded, of ${listed(adds)}${rest}.`, notes: [whole] }];
}

function extremes({ context, cohesion }: Material): Sentence[] {
  const known = cohesion.dyads
    .flatMap(({ a, b, figure }) => (isKnown(figure.value) ? [{ a, b, figure, value: figure.value }] : []))
    .sort((x, y) => x.value - y.value);
  const [weakest] = known;
  const strongest = known.at(-1);
  if (weakest === undefined || strongest === undefined) return [];
  const low = onFigure(weakestDyadFigure(cohesion));
  const named = ({ a, b, value }: (typeof known)[number]): string =>
    `${pairOf(context.names, a, b)} (${value.toFixed(2)})`;
  if (known.length === 1) return [{ text: `Cohesion is known for one pair only, ${named(weakest)}.`, notes: [low] }];
  const apart = onFigure(spreadFigure(cohesion));
  if (weakest.value === strongest.value) {
    return [{ text: `Every pair of which it is known is as cohesive: ${weakest.value.toFixed(2)}.`, notes: [apart] }];
  }
  return [
    {
      text: `The weakest pair is ${named(weakest)}, the strongest ${named(strongest)}.`,
      notes: [low, onFigure(strongest.figure), apart],
    },
  ];
}

/** Less than this apart, both sides are as close. */
const ALIKE = 0.005;

function camps({ context, cohesion }: Material): Sentence[] {
  const { against, polarisation } = cohesion;
  if (against.length === 0) return [];
  const rivals = someOf(context.names, against);
  const apart = polarisation.value;
  const notes = [onFigure(polarisation)] as const;
  if (!isKnown(apart)) {
    return [
      { text: `Whether they are closer to each other than to ${rivals} is not known (${because(apart)}).`, notes },
    ];
  }
  const amount = `by ${Math.abs(apart).toFixed(2)} on the same scale`;
  const text =
    Math.abs(apart) < ALIKE
      ? `They are on average as close to ${rivals} as to each other.`
      : apart > 0
        ? `They are on average closer to each other than to ${rivals}, ${amount}.`
        : `They are on average closer to ${rivals} than to each other, ${amount}.`;
  return [{ text, notes }];
}
