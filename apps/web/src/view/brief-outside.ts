import { crossPressure } from "@entente/core/cohesion/cross-pressure";
import type { CrossPressure } from "@entente/core/cohesion/types";
import type { Figure } from "@entente/core/indicators/figure";
import { isKnown } from "@entente/core/units/missing";
import { type Material, thatYearOnly } from "./brief-material.ts";
import { fewOr, onFigure, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { statementsOf } from "./brief-statements.ts";
import { votesOf } from "./brief-votes.ts";
import { because, lower, someOf } from "./brief-words.ts";
import { pressureOf } from "./pressure.ts";
import { counted, listed } from "./words.ts";

const MOST_MEMBERS = 8;

/** What each would lose outside: trade with the other side against trade inside, and with whom each votes. */
export function outsideSection(material: Material): Section {
  return {
    id: "outside",
    title: "What each would lose outside",
    paragraphs: [
      ...paragraph(material.group.against.length === 0 ? [nobody(material)] : trade(material)),
      ...paragraph(votesOf(material)),
      ...paragraph(statementsOf(material, ["cross-pressure"])),
    ],
  };
}

const nobody = ({ cohesion, whole }: Material): Sentence => {
  const [first] = cohesion.crossPressure;
  return {
    text: "Nobody is chosen whom the group is set against, so that what each would lose outside is not weighed.",
    notes: [first === undefined ? whole : onFigure(first.trade)],
  };
};

/** The pull on each member, of the latest year by the one asked in which it is known for trade. */
function latest({ context, cohesion, years, year }: Material): CrossPressure[] {
  const group = { shape: "group", members: cohesion.members, against: cohesion.against } as const;
  const earlier = years.filter((each) => each < year).sort((x, y) => y - x);
  return cohesion.crossPressure.map((asked) => {
    if (isKnown(asked.trade.value)) return asked;
    for (const each of earlier) {
      const found = crossPressure(context.index, asked.member, group, each, thatYearOnly(context.settings));
      if (isKnown(found.trade.value)) return found;
    }
    return asked;
  });
}

/** The members on whom the outside pulls most, when there are many, in the order of the group. */
function strongest(known: readonly Known[]): readonly Known[] {
  const shown = new Set([...known].sort((x, y) => y.pull - x.pull).slice(0, MOST_MEMBERS));
  return known.filter((each) => shown.has(each));
}

type Known = { readonly pressure: CrossPressure; readonly pull: number };

function trade(material: Material): Sentence[] {
  const { context, group, whole } = material;
  const all = latest(material);
  const known = all.flatMap((pressure): Known[] =>
    isKnown(pressure.trade.value) ? [{ pressure, pull: pressure.trade.value }] : [],
  );
  const shown = strongest(known);
  const left = known.length - shown.length;
  const [first] = all;
  return [
    {
      text: `The other side is ${someOf(context.names, group.against)}.`,
      notes: [first === undefined ? whole : onFigure(first.trade)],
    },
    ...shown.map(({ pressure }) => dated(material, pressure)),
    ...unknown(
      material,
      all.filter(({ trade }) => !isKnown(trade.value)),
    ),
    ...(left === 0
      ? []
      : [{ text: `It pulls less on ${counted(left)} more, which are left out.`, notes: [whole] as const }]),
  ];
}

/** The sentence of the group's page, with the years of its figures, and that some are left out of it. */
function dated({ context, cohesion }: Material, pressure: CrossPressure): Sentence {
  const { member, trade } = pressure;
  const [view] = pressureOf({ ...cohesion, crossPressure: [pressure] }, context.names);
  const said = view?.sentence ?? "";
  const years = [...yearsUnder(trade)].sort().map(String);
  const some = trade.coverage < 1 ? ", of which some are not known" : "";
  const rest = said.startsWith(context.names(member)) ? said : lower(said);
  return { text: `By figures of ${listed(years)}${some}, ${rest}`, notes: [onFigure(trade)] };
}

/** The years of the known figures directly under a figure. */
const yearsUnder = ({ basis }: Figure): Set<number> =>
  new Set(
    basis.flatMap((part) =>
      part.rests === "figure" && isKnown(part.figure.value) ? [part.figure.dataYear ?? part.figure.year] : [],
    ),
  );

function unknown({ context, year, whole }: Material, silent: readonly CrossPressure[]): Sentence[] {
  if (silent.length === 0) return [];
  const who = someOf(
    context.names,
    silent.map(({ member }) => member),
  );
  const reasons = new Set(silent.map(({ trade }) => because(trade.value)));
  return [
    {
      text: `What ${who} would risk in trade with it is not known for any year up to ${year} (${[...reasons].join("; ")}).`,
      notes: fewOr(
        silent.map(({ trade }) => onFigure(trade)),
        whole,
      ),
    },
  ];
}
