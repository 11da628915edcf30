import type { GroupQuestion } from "@entente/core/cohesion/group";
import type { IndicatorDoc, Subject } from "@entente/core/indicators/figure";
import { directed, undirected } from "@entente/core/indicators/make-figure";
import type { FigureQuestion } from "@entente/core/indicators/registry";
import { sectorShareDoc } from "@entente/core/indicators/sector-share";
import { dyadsOf } from "@entente/core/units/ids";

/** How many years back an example is looked for. */
const YEARS_BACK = 14;

/** The product group whose share serves as the example. */
const SECTOR = "energy";

/**
 * Figures of the founding group that may serve as an indicator's example, best first: the newest year, and in it the pairs in the
 * order of the members. Never empty.
 */
export function exampleQuestions(doc: Pick<IndicatorDoc, "id" | "subject">, group: GroupQuestion): FigureQuestion[] {
  const indicator = doc.id === sectorShareDoc.id ? `${doc.id}.${SECTOR}` : doc.id;
  return Array.from({ length: YEARS_BACK }, (_, back) => group.year - back).flatMap((year) =>
    subjectsOf(doc.subject, group).map((subject) => ({ indicator, subject, year })),
  );
}

function subjectsOf(shape: Subject["shape"], { members, against }: GroupQuestion): Subject[] {
  switch (shape) {
    case "actor":
      return members.map((a) => ({ shape, a }));
    case "dyad":
      return dyadsOf(members).map(([a, b]) => undirected(a, b));
    case "directed-dyad":
      return dyadsOf(members).flatMap(([a, b]) => [directed(a, b), directed(b, a)]);
    case "group":
      return [{ shape, members, against }];
    case "member":
      return members.map((a) => ({ shape, a, members, against }));
  }
}
