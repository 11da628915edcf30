import type { Fact } from "@entente/core/facts/fact";
import { quoted } from "./brief-words.ts";

/** Why a fact does not count where another statement on the same thing stands before it; `used` is none where a what-if removed that one. */
export const anotherStatement = (on: "treaty" | "event", used: Fact | undefined): string =>
  used === undefined
    ? `Not counted: another statement on the same ${on}, which the what-if removes.`
    : `Not counted: another statement on the same ${on}; the figure uses ${quoted(used.title)}.`;
