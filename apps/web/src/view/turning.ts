import type { GroupCohesion } from "@entente/core/cohesion/types";
import { type TurningFacts, turningFacts } from "@entente/core/doubt/turning";
import type { Aspect, Verdict } from "@entente/core/doubt/verdict";
import type { FactId } from "@entente/core/units/ids";
import { bindingInWords } from "./answer.ts";
import type { ViewContext } from "./context.ts";
import { type Names, pairOf } from "./names.ts";
import { searchWith } from "./scenario-address.ts";
import { counted } from "./words.ts";

/** What one aspect of the verdict hangs on. */
export type TurningRow = {
  readonly aspect: Aspect;
  readonly title: string;
  /** What is said now. */
  readonly says: string;
  /** Null: no set of up to three facts turns it, or none was found. */
  readonly turned: {
    readonly facts: readonly { readonly id: FactId; readonly title: string; readonly confidence: string }[];
    readonly becomes: string;
    /** The what-if without these facts. */
    readonly search: string;
  } | null;
  readonly note: string;
};

/** More members than this make a search that a reader would wait for. */
export const MOST_SEARCHED = 32;

const titles: Readonly<Record<Aspect, string>> = {
  binding: "How they are bound",
  shape: "The shape of defence obligations",
  weakest: "The weakest pair",
};

/** Which facts, if wrong, turn the verdict; null for a group that is too large to search on a page. */
export function turningView({ index, names, settings }: ViewContext, group: GroupCohesion): TurningRow[] | null {
  const { members, year } = group;
  if (members.length > MOST_SEARCHED) return null;
  const found = turningFacts(index, { members, against: [], year }, settings);
  return found.turnings.map((turning) => {
    const { aspect, facts, becomes, tried, complete } = turning;
    return {
      aspect,
      title: titles[aspect],
      says: inWords(found.verdict, aspect, members.length, names),
      turned:
        facts === null || becomes === null
          ? null
          : {
              facts: facts.map((id) => {
                const fact = index.facts.get(id);
                return { id, title: fact?.title ?? id, confidence: fact?.confidence ?? "" };
              }),
              becomes: inWords(becomes, aspect, members.length, names),
              search: searchWith("", {
                version: 1,
                changes: facts.map((id) => ({ kind: "remove-fact", id }) as const),
              }).search,
            },
      note: facts === null ? nothingTurns(found, tried, complete) : "",
    };
  });
}

const nothingTurns = ({ most }: TurningFacts, tried: number, complete: boolean): string =>
  complete
    ? `No ${counted(most)} facts turn it.`
    : `None found: the search ended after ${tried.toLocaleString("en")} sets of facts.`;

function inWords(verdict: Verdict, aspect: Aspect, members: number, names: Names): string {
  switch (aspect) {
    case "binding":
      return bindingInWords(verdict.binding, members);
    case "shape":
      return shapeWords(verdict.shape, names);
    case "weakest":
      return verdict.weakest === null ? "not known" : pairOf(names, ...verdict.weakest);
  }
}

function shapeWords({ kind, hub }: Verdict["shape"], names: Names): string {
  switch (kind) {
    case "clique":
      return "every pair";
    case "chain":
      return "a chain";
    case "hub-and-spokes":
      return hub === undefined ? "hub and spokes" : `hub and spokes around ${names(hub)}`;
    case "split":
      return "split: some pairs, and members that they do not reach";
    case "empty":
      return "no pair";
    case "connected":
      return "every member is reached, not every pair";
    case "unknown":
      return "not known";
  }
}
