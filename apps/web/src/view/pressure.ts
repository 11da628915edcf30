import type { GroupCohesion } from "@entente/core/cohesion/types";
import type { Figure } from "@entente/core/indicators/figure";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { type FigureView, figureView } from "./figure-view.ts";
import type { Names } from "./names.ts";

/** One pull on a member: from whom, how strong, from which camp. */
export type PullView = { readonly partner: ActorId; readonly camp: "inside" | "outside"; readonly figure: FigureView };

export type MeasureView = {
  readonly measure: "Trade" | "Commitments" | "Votes";
  readonly figure: FigureView;
  readonly pulls: readonly PullView[];
};

/** What a member would risk outside against what it has inside. */
export type PressureView = {
  readonly member: ActorId;
  readonly sentence: string;
  readonly measures: readonly MeasureView[];
};

export function pressureOf(group: GroupCohesion, names: Names): PressureView[] {
  return group.crossPressure.map(({ member, trade, commitment, voting }) => ({
    member,
    sentence: sentenceOf(names(member), trade),
    measures: [
      measureOf("Trade", trade, member),
      measureOf("Commitments", commitment, member),
      measureOf("Votes", voting, member),
    ],
  }));
}

const measureOf = (measure: MeasureView["measure"], figure: Figure, member: ActorId): MeasureView => ({
  measure,
  figure: figureView(figure),
  pulls: figure.basis.flatMap((part): PullView[] => {
    if (part.rests !== "figure") return [];
    const partner = partnerIn(part.figure, member);
    return partner === undefined
      ? []
      : [{ partner, camp: part.role === "inside pull" ? "inside" : "outside", figure: figureView(part.figure) }];
  }),
});

function partnerIn({ subject }: Figure, member: ActorId): ActorId | undefined {
  if (subject.shape !== "dyad" && subject.shape !== "directed-dyad") return undefined;
  return subject.a === member ? subject.b : subject.a;
}

function sentenceOf(name: string, trade: Figure): string {
  if (!isKnown(trade.value)) return `What ${name} would risk in trade outside the group is not known.`;
  const outside = trade.value;
  if (outside < 0.4) return `${name} trades mostly inside the group: it has little to lose outside.`;
  if (outside <= 0.6) return `${name} is pulled in trade about as strongly to the inside as to the outside.`;
  const times = outside / (1 - outside);
  return outside === 1
    ? `All the trade of ${name} that is known is with the other side.`
    : `${name} has ${times < 9.5 ? times.toFixed(1) : Math.round(times)} times as much trade to lose with the other side as it has inside the group.`;
}
