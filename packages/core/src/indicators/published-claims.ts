import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import type { Quantity } from "../units/quantity.ts";
import type { Basis } from "./figure.ts";
import { claimKey, type Index, setAside, type TradeClaim } from "./index-inputs.ts";
import { notes } from "./make-figure.ts";

type Claim = { readonly firstPublisher: string; readonly dispute?: TradeClaim["dispute"]; readonly id: string };

/** What published claims about one number come to: one value, or the reason why there is none. */
export type Settled = { readonly value: Maybe; readonly basis: readonly Basis[]; readonly note: string | undefined };

/**
 * One number out of competing claims, never their average: the claim in use where there is a dispute, and otherwise only what
 * all claims say alike. Undefined when nobody claims anything.
 */
export function settle<F extends Claim & Parameters<typeof setAside>[0]>(
  index: Index,
  claims: readonly F[],
  quantityOf: (claim: F) => Quantity<number>,
  role: string,
): Settled | undefined {
  if (claims.length === 0) return undefined;
  const counted = claims.filter((claim) => !setAside(claim));
  const undecided = claims.filter((claim) => claim.dispute && index.undecided.has(claim.dispute.id));
  if (counted.length + undecided.length === 0) return undefined;
  const basis = [...counted, ...undecided].map((claim): Basis => ({ rests: "fact", id: claim.id, role }));
  const known = counted.flatMap((claim) => {
    const quantity = quantityOf(claim);
    return quantity.state === "known" ? [{ claim, value: quantity.value }] : [];
  });
  const [first] = known;
  if (undecided.length > 0 || new Set(known.map(({ value }) => value)).size > 1) {
    return { value: missing("disputed"), basis, note: "Published claims differ and none is marked as the one in use." };
  }
  if (first === undefined) {
    const unknown = counted.some((claim) => quantityOf(claim).state === "unknown");
    return { value: missing(unknown ? "not-published" : "not-applicable"), basis, note: undefined };
  }
  const rule = first.claim.dispute && `In use by this rule: ${first.claim.dispute.rule}`;
  return { value: first.value, basis, note: notes(`Published by ${first.claim.firstPublisher}.`, rule) };
}

export type ClaimedFlow = "total" | "exports" | "imports";

const claimsOf = <K extends TradeClaim["kind"]>(
  index: Index,
  kind: K,
  from: ActorId,
  to: ActorId,
  flow: ClaimedFlow,
  year: Year,
) => {
  const claimants = index.claimants.get(year);
  if (!claimants?.has(from) || !claimants.has(to)) return [];
  const claims: readonly TradeClaim[] = index.claims.get(claimKey(kind, from, to, flow, year)) ?? [];
  return claims.filter((claim): claim is Extract<TradeClaim, { kind: K }> => claim.kind === kind);
};

/** Every published share of `to` in the trade of `from`, also those that lost a dispute. */
export const shareClaims = (index: Index, from: ActorId, to: ActorId, flow: ClaimedFlow, year: Year) =>
  claimsOf(index, "trade-share", from, to, flow, year);

export const publishedShare = (index: Index, from: ActorId, to: ActorId, flow: ClaimedFlow, year: Year) =>
  settle(index, shareClaims(index, from, to, flow, year), (claim) => claim.share, "published share");

export const publishedRank = (index: Index, from: ActorId, to: ActorId, flow: ClaimedFlow, year: Year) =>
  settle(index, claimsOf(index, "trade-rank", from, to, flow, year), (claim) => claim.rank, "published rank");

const mirrored = { total: "total", exports: "imports", imports: "exports" } as const;

/** A published value of trade in US dollars: as told of `from`, else as told of its partner, else exports and imports added up. */
export function publishedValue(
  index: Index,
  from: ActorId,
  to: ActorId,
  flow: ClaimedFlow,
  year: Year,
): Settled | undefined {
  const claimants = index.claimants.get(year);
  if (!claimants?.has(from) || !claimants.has(to)) return undefined;
  const told = (a: ActorId, b: ActorId, of: ClaimedFlow) =>
    settle(index, claimsOf(index, "trade-value", a, b, of, year), (claim) => claim.valueUsd, "published value");
  const whole = told(from, to, flow) ?? told(to, from, mirrored[flow]);
  if (whole !== undefined || flow !== "total") return whole;
  const exports = told(from, to, "exports") ?? told(to, from, "imports");
  const imports = told(from, to, "imports") ?? told(to, from, "exports");
  if (exports === undefined || imports === undefined) return undefined;
  const both = { basis: [...exports.basis, ...imports.basis], note: notes(exports.note, imports.note) };
  if (typeof exports.value !== "number") return { value: exports.value, ...both };
  return { value: typeof imports.value === "number" ? exports.value + imports.value : imports.value, ...both };
}
