import type { Shape } from "@entente/core/cohesion/types";
import { setAside } from "@entente/core/indicators/index-inputs";
import { isKnown, isMissing } from "@entente/core/units/missing";
import { holdsOn, lastDayOf } from "@entente/core/units/valid-time";
import type { Material } from "./brief-material.ts";
import { fewOr, onFact, onFigure, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { statementsOf } from "./brief-statements.ts";
import { allInWords, because, clause, quoted } from "./brief-words.ts";
import { shapeInWords } from "./shape.ts";
import { capital, counted } from "./words.ts";

/** Coalition, or a set of bilateral relations: by instruments, by the shape of the ties, and by what is said of it. */
export function coalitionSection(material: Material): Section {
  const group = material.cohesion.members.length > 2;
  return {
    id: "coalition",
    title: group ? "A coalition, or bilateral relations?" : "How the relation is framed",
    paragraphs: [
      ...paragraph(group ? [instrument(material), ...notCounted(material), shape(material)] : []),
      ...paragraph(statementsOf(material, ["alliance", "coalition", "bilateral", "alignment", "polarisation"])),
    ],
  };
}

function instrument({ cohesion }: Material): Sentence {
  const { members, multilaterality } = cohesion;
  const all = allInWords(members);
  const { value } = multilaterality;
  const text = isMissing(value)
    ? value.missing === "disputed"
      ? `Whether one instrument binds ${all} is disputed, and no claim is marked as the one in use.`
      : `Whether one instrument binds ${all} is not known (${because(value)}).`
    : value > 0
      ? `They are a coalition by treaty: one instrument in force has ${all} among its parties.`
      : `They are a set of bilateral relations, not a coalition: no instrument that counts as a commitment covers ${all}.`;
  return { text, notes: [onFigure(multilaterality)] };
}

/** An instrument that all are party to, and that lost its dispute, must not be passed over. */
function notCounted({ context, cohesion, year }: Material): Sentence[] {
  const on = lastDayOf(year);
  return context.index.treaties
    .filter(
      ({ fact, time }) =>
        setAside(fact) &&
        cohesion.members.every((member) => fact.parties.includes(member)) &&
        holdsOn(time, on) === true,
    )
    .map(({ fact }) => {
      const used = [...context.index.facts.values()].filter(
        (other) => other.dispute?.id === fact.dispute?.id && other.dispute?.inUse === true,
      );
      const rule = used[0]?.dispute?.rule;
      const by = rule === undefined ? "; the dispute is not decided" : `, by the rule ${quoted(clause(rule))}`;
      return {
        text: `${capital(allInWords(cohesion.members))} are parties to one that is disputed and not counted, ${quoted(fact.title)}${by}.`,
        notes: [onFact(fact.id), ...used.map(({ id }) => onFact(id))],
      };
    });
}

const MOST_TIES = 6;
const shapeInProse: Readonly<Record<Shape["kind"], string>> = {
  empty: "there is no tie among them",
  clique: "every pair is tied",
  chain: "they form a chain",
  "hub-and-spokes": "one member is tied to all the others, which have no other tie",
  split: "they leave members that do not reach each other",
  connected: "they reach every member",
  unknown: "what shape they have is not known",
};

/** The graph of defence obligations: its ties by name while they are few. */
function shape({ context, cohesion, whole }: Material): Sentence {
  const { ties, unknown, kind } = cohesion.shape;
  const known = cohesion.dyads.filter(({ commitment }) => isKnown(commitment.figure.value));
  const telling = cohesion.dyads.filter(({ a, b }) =>
    [...ties, ...unknown].some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
  );
  const shown = telling.length === 0 ? known : telling;
  const notes = fewOr(
    shown.map(({ commitment }) => onFigure(commitment.figure)),
    whole,
  );
  if (ties.length + unknown.length <= MOST_TIES) return { text: shapeInWords(cohesion, context.names).shape, notes };
  const rest = unknown.length === 0 ? "" : `, ${counted(unknown.length)} more are not known`;
  return {
    text: `${capital(counted(ties.length))} of ${counted(cohesion.dyads.length)} pairs are bound to defend each other${rest}: ${shapeInProse[kind]}.`,
    notes,
  };
}
