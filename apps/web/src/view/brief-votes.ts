import type { Figure } from "@entente/core/indicators/figure";
import { identicalVotesFigure } from "@entente/core/indicators/identical-votes";
import { type ActorId, dyadsOf } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import type { Material } from "./brief-material.ts";
import { fewOr, type Notes, onFigure, type Sentence } from "./brief-note.ts";
import { allOf, pairOf } from "./names.ts";
import { capital, listed, percent } from "./words.ts";

/** With more partners than this, single votes are not told. */
const MOST_PARTNERS = 6;

/** How often members cast the same vote in the UN General Assembly, among themselves and as the other side. */
export function votesOf(material: Material): Sentence[] {
  const { context, group, year } = material;
  const { names, index, settings } = context;
  const alike = (a: ActorId, b: ActorId): Figure => identicalVotesFigure(index, a, b, year, settings);
  const pairs = dyadsOf(group.members);
  if (pairs.length > MOST_PARTNERS || group.against.length > MOST_PARTNERS) return [];
  const [only] = pairs.length === 1 ? pairs : [];
  const among = sharesOf(
    pairs.map(([a, b]) => ({ name: pairOf(names, a, b), figure: alike(a, b) })),
    ({ name, share }) => (only === undefined ? `${name} ${share}` : share),
  );
  const inRollCalls = (shares: string): string =>
    only === undefined
      ? `In the UN General Assembly the members cast the same vote in these shares of the roll calls in which both voted: ${shares}.`
      : `In the UN General Assembly ${allOf(names, only)} cast the same vote in this share of the roll calls in which both voted: ${shares}.`;
  const voting = group.against.filter((rival) => index.actors.get(rival)?.kind === "state");
  return [
    ...(among === null
      ? []
      : [
          {
            text: inRollCalls(among.text),
            notes: among.notes,
          },
        ]),
    ...group.members.flatMap((member): Sentence[] => {
      const shares = sharesOf(
        voting.map((rival) => ({ name: names(rival), figure: alike(member, rival) })),
        ({ name, share }) => `as ${name} in ${share}`,
      );
      return shares === null
        ? []
        : [{ text: capital(`${names(member)} cast the same vote ${shares.text}.`), notes: shares.notes }];
    }),
  ];
}

type Named = { readonly name: string; readonly figure: Figure };

/** Known shares in a row with their year; what is not known is said; null when nothing is. */
function sharesOf(
  all: readonly Named[],
  say: (known: { readonly name: string; readonly share: string }) => string,
): { readonly text: string; readonly notes: Notes } | null {
  const known = all.flatMap(({ name, figure }) =>
    isKnown(figure.value) ? [{ name, figure, value: figure.value, year: figure.dataYear ?? figure.year }] : [],
  );
  const [first] = known;
  if (first === undefined) return null;
  const oneYear = known.every(({ year }) => year === first.year);
  const shares = known.map(({ name, value, year }) => {
    const share = percent(value);
    return say({ name, share: oneYear ? share : `${share} (${year})` });
  });
  const unknown = all.filter(({ figure }) => !isKnown(figure.value)).map(({ name }) => name);
  const rest = unknown.length === 0 ? "" : `; not known for ${listed(unknown)}`;
  return {
    text: `${listed(shares)}${oneYear ? ` (${first.year})` : ""}${rest}`,
    notes: fewOr(
      known.map(({ figure }) => onFigure(figure)),
      onFigure(first.figure),
    ),
  };
}
