import "server-only";
import { fieldIssues } from "@entente/core/issues";
import { FilterQuery, filledIn } from "#lib/filter.ts";
import { refuse } from "./problem.ts";

/** The filter in a request's address. An unknown kind, status or code is refused, never passed over. */
export function readFilter(request: Request): FilterQuery {
  const input = filledIn(new URL(request.url).searchParams);
  const parsed = FilterQuery.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = fieldIssues(parsed.error, input);
  const say = issues.map(({ path, found, expected }) => `${path}: found ${found}; expected ${expected}`).join(". ");
  return refuse(422, "invalid", say, { issues });
}
