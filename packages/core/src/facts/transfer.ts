import { z } from "zod";
import { quantity } from "../units/quantity.ts";
import { distinctPair, distinctPairMessage, factBase, pair, Severity } from "./base.ts";

/** Goods or means handed from one actor to another in support of it. */
export const Transfer = z
  .strictObject({
    kind: z.literal("transfer"),
    ...factBase,
    ...pair,
    goods: z.enum(["arms", "munitions", "technology", "food", "energy", "finance", "personnel", "aid"]),
    quantity: quantity(z.strictObject({ amount: z.number().positive(), unit: z.string().trim().min(1).max(60) })),
    severity: Severity.meta({ description: "Weight as support, 1–5" }),
  })
  .refine(distinctPair, distinctPairMessage);
