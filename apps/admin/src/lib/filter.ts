import { type FactKind, FactStatus, factSchemas } from "@entente/core/facts/fact";
import { ActorId } from "@entente/core/units/ids";
import { z } from "zod";

export const factKinds = Object.keys(factSchemas) as [FactKind, ...FactKind[]];
export const PAGE_SIZE = 50;

/** What a list of facts is narrowed to, as it stands in an address. Blank means "any". */
export const FilterQuery = z.object({
  kind: z.enum(factKinds).optional(),
  status: FactStatus.optional(),
  actor: ActorId.optional(),
  tag: z.string().trim().max(60).optional(),
  text: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type FilterQuery = z.infer<typeof FilterQuery>;

/** The filled-in parts of an address's query. */
export const filledIn = (params: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...params].filter(([, value]) => value.trim() !== ""));

export const pageOf = ({ page, ...filter }: FilterQuery) => ({
  ...filter,
  limit: PAGE_SIZE,
  offset: (page - 1) * PAGE_SIZE,
});

/** The address of the list with some parts changed; a change of the filter starts at the first page. */
export function listAddress(filter: Partial<FilterQuery>, change: Partial<FilterQuery>): string {
  const merged: Partial<FilterQuery> = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(merged)) {
    if (value !== undefined && value !== "" && !(key === "page" && value === 1)) query.set(key, String(value));
  }
  const text = query.toString();
  return text === "" ? "/" : `/?${text}`;
}
