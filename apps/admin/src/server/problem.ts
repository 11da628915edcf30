import "server-only";
import type { FieldIssue } from "@entente/core/issues";
import { StoreError } from "@entente/db/errors";
import type { ApproveRefusal, SaveRefusal } from "@entente/db/ledger/types";

/** What went wrong, for programs and for people (RFC 9457). `title` says what to do. */
export type Problem = { status: number; code: string; title: string } & Record<string, unknown>;

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** Ends the request with a problem. */
export function refuse(status: number, code: string, title: string, more: Record<string, unknown> = {}): never {
  throw new ProblemError({ status, code, title, ...more });
}

export const problemResponse = (problem: Problem): Response =>
  Response.json(problem, { status: problem.status, headers: { "content-type": "application/problem+json" } });

/** Fields that are not as their schema wants them, the first in words. */
export function invalidProblem(issues: readonly FieldIssue[]): Problem {
  const [first] = issues;
  const where = first?.path ? `${first.path}: ` : "";
  const say = first ? `${where}found ${first.found}; expected ${first.expected}` : "The record is not complete";
  return { status: 422, code: "invalid", title: `Nothing was stored. ${say}`, issues };
}

/** A refusal of the ledger as a problem. What was sent stays with the sender; nothing was stored. */
export function refusalProblem(refusal: SaveRefusal | ApproveRefusal): Problem {
  switch (refusal.code) {
    case "invalid":
      return invalidProblem(refusal.issues);
    case "unknown-reference": {
      const named = refusal.references.map(({ kind, id }) => `${kind} "${id}"`).join(", ");
      return { status: 422, title: `Nothing was stored. Unknown: ${named}`, ...refusal };
    }
    case "duplicate":
      return {
        status: 409,
        title: `Nothing was stored. The same claim stands as "${refusal.twin}" already`,
        ...refusal,
      };
    case "stale":
      return { status: 409, title: "Nothing was stored. Somebody saved this fact since you opened it", ...refusal };
    case "not-found":
      return { status: 404, title: `There is no fact "${refusal.id}"`, ...refusal };
    case "wrong-status": {
      const { status: found, expected, code } = refusal;
      const title = `The fact is ${found}; this needs one that is ${expected.join(" or ")}`;
      return { status: 409, code, title, found, expected };
    }
    case "own-change":
      return { status: 403, title: "You wrote part of this change: somebody else has to approve it", ...refusal };
  }
}

/** Anything thrown while answering. A bug is logged whole and told in general. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof ProblemError) return cause.problem;
  if (cause instanceof StoreError)
    return { status: 503, code: cause.code, title: `Nothing was stored: ${cause.message}` };
  return {
    status: 500,
    code: "fault",
    title: "The server failed; nothing was stored. Try again, and tell whoever runs it",
  };
}
