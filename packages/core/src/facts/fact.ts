import { z } from "zod";
import { Evidence } from "../evidence.ts";
import type { ActorId } from "../units/ids.ts";
import { AssertedAbsence } from "./asserted-absence.ts";
import { Friction } from "./friction.ts";
import { Judgement } from "./judgement.ts";
import { Membership } from "./membership.ts";
import { Recognition } from "./recognition.ts";
import { Statement } from "./statement.ts";
import { Support } from "./support.ts";
import { SectorShare, TradeRank, TradeShare, TradeValue } from "./trade-claims.ts";
import { Transfer } from "./transfer.ts";
import { Treaty } from "./treaty.ts";
import { Vote } from "./vote.ts";

/** Every kind of fact, told apart by `kind`. */
export const Fact = z.discriminatedUnion("kind", [
  Treaty,
  AssertedAbsence,
  Transfer,
  TradeShare,
  TradeRank,
  TradeValue,
  SectorShare,
  Membership,
  Vote,
  Recognition,
  Support,
  Friction,
  Statement,
  Judgement,
]);
export type Fact = z.infer<typeof Fact>;
export type FactKind = Fact["kind"];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** The schema of one kind, for its form and its documentation. */
export const factSchemas = {
  treaty: Treaty,
  "asserted-absence": AssertedAbsence,
  transfer: Transfer,
  "trade-share": TradeShare,
  "trade-rank": TradeRank,
  "trade-value": TradeValue,
  "sector-share": SectorShare,
  membership: Membership,
  vote: Vote,
  recognition: Recognition,
  support: Support,
  friction: Friction,
  statement: Statement,
  judgement: Judgement,
} as const satisfies Record<FactKind, z.ZodType>;

/** A fact and its evidence: one versioned unit. A claim without a supporting source is not a fact. */
export const FactRecord = z
  .strictObject({ fact: Fact, evidence: z.array(Evidence).max(40) })
  .refine((r) => r.evidence.some((e) => e.stance === "supports"), {
    message: "at least one piece of evidence that supports the fact: it has no supporting source",
    path: ["evidence"],
  });
export type FactRecord = z.infer<typeof FactRecord>;

/** draft → in-review → published → retracted. */
export const FactStatus = z.enum(["draft", "in-review", "published", "retracted"]);
export type FactStatus = z.infer<typeof FactStatus>;

/** Every actor that a fact is about, without repetition. */
export function actorsOf(fact: Fact): ActorId[] {
  const named = (): ActorId[] => {
    switch (fact.kind) {
      case "treaty":
        return fact.parties;
      case "asserted-absence":
        return fact.actors;
      case "membership":
        return [fact.actor, fact.institution];
      case "vote":
        return fact.on === undefined ? [fact.voter] : [fact.voter, fact.on];
      case "recognition":
        return [fact.from, fact.inFavourOf];
      case "statement":
        return "actor" in fact.speaker ? [fact.speaker.actor, ...fact.about] : fact.about;
      case "judgement":
        return fact.about;
      default:
        return [fact.from, fact.to];
    }
  };
  return [...new Set(named())];
}
