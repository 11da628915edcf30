import type { Figure } from "@entente/core/indicators/figure";
import { dyadStrain } from "@entente/core/indicators/strain";
import { dyadSupport } from "@entente/core/indicators/support";
import { type ActorId, dyadsOf } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import type { Material } from "./brief-material.ts";
import { fewOr, onFact, onFigure, type Paragraph, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { statementsOf } from "./brief-statements.ts";
import { because, doubtsOf, inBrackets, pairsInWords } from "./brief-words.ts";
import { pairOf } from "./names.ts";
import { type TimelineItem, timelineOf } from "./timeline.ts";
import { capital, counted } from "./words.ts";

const MOST_PAIRS = 6;
const MOST_EVENTS = 3;

/** What strains and what supports each pair: how much in all, and the events that still weigh most. */
export function strainsSection(material: Material): Section {
  const { group, whole } = material;
  const pairs = dyadsOf(group.members).map((pair, at) => weigh(material, pair, at));
  const telling = pairs.filter(isTelling).sort((x, y) => weightOf(y) - weightOf(x) || x.at - y.at);
  const shown = telling.slice(0, MOST_PAIRS).sort((x, y) => x.at - y.at);
  const left = telling.length - shown.length;
  return {
    id: "strains",
    title: "What strains and what supports",
    paragraphs: [
      ...shown.flatMap((pair, nth) => told(material, pair, nth === 0)),
      ...paragraph([
        ...silence(
          material,
          pairs.filter((pair) => !isTelling(pair)),
        ),
        ...statementsOf(material, ["competition", "other"]),
        ...(left === 0
          ? []
          : [
              {
                text: `For ${counted(left)} more ${left === 1 ? "pair" : "pairs"} less is on record; they are left out.`,
                notes: [whole] as const,
              },
            ]),
      ]),
    ],
  };
}

type Weighed = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly at: number;
  readonly events: readonly TimelineItem[];
  readonly strain: Figure;
  readonly support: Figure;
};

function weigh({ context, year }: Material, [a, b]: readonly [ActorId, ActorId], at: number): Weighed {
  const { index, settings } = context;
  return {
    a,
    b,
    at,
    events: timelineOf(context, [a, b], year),
    strain: dyadStrain(index, a, b, year, settings),
    support: dyadSupport(index, a, b, year, settings),
  };
}

const weightOf = ({ events }: Weighed): number => events.reduce((sum, { weight }) => sum + weight, 0);

const isTelling = ({ events, strain, support }: Weighed): boolean =>
  events.length > 0 || isKnown(strain.value) || isKnown(support.value);

/** Pairs of which nothing is on record, in one sentence: silence is not calm. */
function silence({ context, cohesion, year, whole }: Material, silent: readonly Weighed[]): Sentence[] {
  if (silent.length === 0) return [];
  const which = pairsInWords(
    context.names,
    silent.map(({ a, b }) => [a, b]),
    cohesion.dyads.length,
  );
  return [
    {
      text: `Neither strain nor support is on record for ${which} up to ${year}, which is not to say that there was none.`,
      notes: fewOr(
        silent.flatMap(({ strain, support }) => [onFigure(strain), onFigure(support)]),
        whole,
      ),
    },
  ];
}

function told({ context }: Material, { a, b, events, strain, support }: Weighed, first: boolean): Paragraph[] {
  const { index, names, settings } = context;
  const notes = [onFigure(strain), onFigure(support)] as const;
  const scale: Sentence = {
    text: `Strain and support run from 0 (looked for, none found) to 1; an event counts half ${yearsInWords(settings.halfLifeYears)} after it ended.`,
    notes,
  };
  const inAll: Sentence = {
    text: capital(`${amountOf("strain", strain)}, and ${amountOf("support", support)}.`),
    notes,
  };
  const shown = [...weightiest(events, "strain"), ...weightiest(events, "support")];
  const left = events.length - shown.length;
  return paragraph(
    [
      ...(first ? [scale] : []),
      inAll,
      ...shown.map(({ item }): Sentence => {
        const fact = index.facts.get(item.fact);
        const doubts = fact === undefined ? [] : doubtsOf(fact, context.evidence.get(fact.id));
        return { text: `${item.title}${inBrackets(item.effect, item.when, ...doubts)}.`, notes: [onFact(item.fact)] };
      }),
      ...(left === 0
        ? []
        : [
            {
              text: `${capital(counted(left))} more ${left === 1 ? "event" : "events"} of less weight ${left === 1 ? "is" : "are"} on record for this pair.`,
              notes,
            },
          ]),
    ],
    capital(pairOf(names, a, b)),
  );
}

const yearsInWords = (years: number): string => `${counted(years)} ${years === 1 ? "year" : "years"}`;

const amountOf = (what: string, { value }: Figure): string =>
  isKnown(value) ? `${what} stands at ${value.toFixed(2)}` : `${what} is not known (${because(value)})`;

/** The events that still weigh most, oldest first. */
const weightiest = (events: readonly TimelineItem[], effect: TimelineItem["effect"]) =>
  events
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => item.effect === effect)
    .sort((x, y) => y.item.weight - x.item.weight || x.at - y.at)
    .slice(0, MOST_EVENTS)
    .sort((x, y) => x.at - y.at);
