import { z } from "zod";
import { ActorId, Year } from "../units/ids.ts";
import { quantity } from "../units/quantity.ts";
import { distinctPair, distinctPairMessage, factBase } from "./base.ts";

const Flow = z
  .enum(["total", "exports", "imports"])
  .meta({ description: "of `from`: exports to `to`, imports from it, or both" });
const trade = { ...factBase, from: ActorId, to: ActorId, flow: Flow, year: Year };
const Reporter = z.string().trim().min(2).max(160).meta({ title: "First published by" });

/** A published share of `to` in the trade of `from`, 0–1. */
export const TradeShare = z
  .strictObject({
    kind: z.literal("trade-share"),
    ...trade,
    share: quantity(z.number().min(0).max(1)),
    firstPublisher: Reporter,
  })
  .refine(distinctPair, distinctPairMessage);

/** A published rank of `to` among the partners of `from`, 1 = largest. */
export const TradeRank = z
  .strictObject({
    kind: z.literal("trade-rank"),
    ...trade,
    rank: quantity(z.int().min(1).max(300)),
    firstPublisher: Reporter,
  })
  .refine(distinctPair, distinctPairMessage);

/** A published value of trade, current US dollars; `to` WLD is the total over all partners. */
export const TradeValue = z
  .strictObject({
    kind: z.literal("trade-value"),
    ...trade,
    valueUsd: quantity(z.number().nonnegative()).meta({ title: "Value in current US dollars" }),
    firstPublisher: Reporter,
  })
  .refine(distinctPair, distinctPairMessage);

/** A published share of a product group in the exports of `from` to `to`, 0–1; a bound where it counts only part of the group. */
export const SectorShare = z
  .strictObject({
    kind: z.literal("sector-share"),
    ...factBase,
    from: ActorId,
    to: ActorId,
    year: Year,
    sector: z.string().trim().min(2).max(120),
    code: z.string().max(40).optional().meta({ description: "Product code, e.g. HS 27 or HS 270900" }),
    share: quantity(z.number().min(0).max(1)),
    bound: z.enum(["exact", "lower", "upper"]),
    firstPublisher: Reporter,
  })
  .refine(distinctPair, distinctPairMessage);
