import type { ActorId } from "../units/ids.ts";
import type { Figure, Subject } from "./figure.ts";

/** The address of a figure: indicator, subject and year, as in "partner-share:RUS:CHN:2014" or "group-cohesion:RUS-CHN~USA:2024". */
export const figureAddress = ({ indicator, subject, year }: Pick<Figure, "indicator" | "subject" | "year">): string =>
  [indicator, ...subjectParts(subject), year].join(":");

function subjectParts(subject: Subject): string[] {
  switch (subject.shape) {
    case "actor":
      return [subject.a];
    case "dyad":
    case "directed-dyad":
      return [subject.a, subject.b];
    case "group":
      return [groupPart(subject)];
    case "member":
      return [subject.a, groupPart(subject)];
  }
}

export type Sides = { readonly members: readonly ActorId[]; readonly against: readonly ActorId[] };

const groupPart = ({ members, against }: Sides): string =>
  against.length === 0 ? members.join("-") : `${members.join("-")}~${against.join("-")}`;
