import { outrankedBy } from "@entente/core/facts/competing";
import type { Fact, FactRecord } from "@entente/core/facts/fact";
import type { Index } from "@entente/core/indicators/index-inputs";
import { setAside } from "@entente/core/indicators/index-inputs";
import type { ActorId } from "@entente/core/units/ids";
import { quoted } from "./brief-words.ts";

/** Why a fact does not count where another statement on the same thing stands before it; `used` is none where a what-if removed that one. */
export const anotherStatement = (on: "treaty" | "event", used: Fact | undefined): string =>
  used === undefined
    ? `Not counted: another statement on the same ${on}, which the what-if removes.`
    : setAside(used)
      ? `Not counted: another statement on the same ${on} as ${quoted(used.title)}, which is disputed and not used.`
      : `Not counted: another statement on the same ${on}; the figure uses ${quoted(used.title)}.`;

/** Says of a fact between two actors which other statement is used in its place; blank where none is. */
export const asideBetween =
  ({ facts, outranked }: Pick<Index, "facts" | "outranked">, a: ActorId, b: ActorId) =>
  ({ fact }: FactRecord): string => {
    const by = outrankedBy(outranked, fact.id, a, b);
    return by === undefined ? "" : anotherStatement(fact.kind === "treaty" ? "treaty" : "event", facts.get(by));
  };
