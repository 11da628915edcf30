import type { FactRecord, FactStatus } from "@entente/core/facts/fact";
import { err, ok, type Result } from "@entente/core/units/result";
import type { Store } from "../store.ts";
import { attempt, type Writing } from "./attempt.ts";
import { duplicateOf, parseRecord, unknownReferencesOf } from "./check-record.ts";
import { append, type Change, headRevision, historyOf, revisionOf } from "./revisions.ts";
import type {
  ApproveRefusal,
  Duplicate,
  FactHead,
  NotFound,
  ReviewRefusal,
  Revision,
  SaveRefusal,
  Stale,
  UnknownReferences,
  UserId,
  WrongStatus,
} from "./types.ts";

type Base = { factId: string; baseRevision: number | null };

async function staleness(writing: Writing, { factId, baseRevision }: Base, theirs: Revision): Promise<Stale> {
  const base = baseRevision === null ? null : await revisionOf(writing, factId, baseRevision);
  return { code: "stale", base, theirs };
}

/** One change of one fact: refused when somebody else wrote since `baseRevision` was read. */
function change<E>(
  store: Store,
  base: Base,
  decide: (writing: Writing, head: Revision | null) => Promise<Result<Change, E>>,
): Promise<Result<FactHead, E | Stale | NotFound>> {
  return attempt<FactHead, E | Stale | NotFound>(store, async (writing) => {
    const head = await headRevision(writing, base.factId);
    if (!head && base.baseRevision !== null) return err({ code: "not-found", id: base.factId });
    if (head && head.revision !== base.baseRevision) return err(await staleness(writing, base, head));
    const decided = await decide(writing, head);
    if (!decided.ok) return decided;
    const next = await append(writing, head, decided.value);
    if (next) return ok(next);
    const theirs = await headRevision(writing, base.factId);
    return err(theirs ? await staleness(writing, base, theirs) : { code: "not-found", id: base.factId });
  });
}

/** A change of status of a fact that exists and stands at one of `expected`. */
function review<E>(
  store: Store,
  base: Base,
  expected: readonly FactStatus[],
  decide: (writing: Writing, head: Revision) => Promise<Result<Change, E>>,
): Promise<Result<FactHead, E | ReviewRefusal>> {
  return change<E | NotFound | WrongStatus>(store, base, async (writing, head) => {
    if (!head) return err({ code: "not-found", id: base.factId });
    if (!expected.includes(head.status)) return err({ code: "wrong-status", status: head.status, expected });
    return decide(writing, head);
  });
}

async function claimRefusal(writing: Writing, record: FactRecord): Promise<UnknownReferences | Duplicate | null> {
  const references = await unknownReferencesOf(writing, record);
  if (references.length > 0) return { code: "unknown-reference", references };
  return duplicateOf(writing, record);
}

/** Saves a new working revision. A published revision keeps standing until this one is approved. */
export async function saveDraft(
  store: Store,
  params: { record: unknown; author: UserId; baseRevision: number | null; note?: string },
): Promise<Result<FactHead, SaveRefusal>> {
  const parsed = parseRecord(params.record);
  if (!parsed.ok) return parsed;
  const record = parsed.value;
  return change<SaveRefusal>(store, { factId: record.fact.id, baseRevision: params.baseRevision }, async (writing) => {
    const refusal = await claimRefusal(writing, record);
    if (refusal) return err(refusal);
    return ok({ action: "save", status: "draft", record, author: params.author, note: params.note ?? "" });
  });
}

/** Takes up an earlier version again, as a new draft: what came after it stays in the history. */
export const restore = (
  store: Store,
  { author, revision, ...base }: Base & { author: UserId; revision: number },
): Promise<Result<FactHead, SaveRefusal>> =>
  change<SaveRefusal>(store, base, async (writing) => {
    const earlier = await revisionOf(writing, base.factId, revision);
    if (!earlier) return err({ code: "not-found", id: `${base.factId}, revision ${revision}` });
    // The schema or what it refers to may have changed since.
    const parsed = parseRecord(earlier.record);
    if (!parsed.ok) return parsed;
    const refusal = await claimRefusal(writing, parsed.value);
    if (refusal) return err(refusal);
    return ok({ action: "save", status: "draft", record: parsed.value, author, note: `Revision ${revision} restored` });
  });

/** Hands a draft to the reviewers. */
export const submit = (
  store: Store,
  { author, note = "", ...base }: Base & { author: UserId; note?: string },
): Promise<Result<FactHead, ReviewRefusal>> =>
  review<never>(store, base, ["draft"], async (_, { record }) =>
    ok({ action: "submit", status: "in-review", record, author, note }),
  );

/**
 * Everybody who wrote part of the change under review: whoever saved or submitted since the last approval or retraction.
 * Sending back writes nothing of the change, so a reviewer who did may approve the next version.
 */
async function authorsUnderReview(writing: Writing, factId: string): Promise<UserId[]> {
  const authors = new Set<UserId>();
  for (const { status, action, author } of await historyOf(writing, factId)) {
    if (status === "published" || status === "retracted") break;
    if (action !== "send-back") authors.add(author);
  }
  return [...authors];
}

/** Publishes exactly the revision that the reviewer saw. */
export const approve = (
  store: Store,
  { reviewer, note = "", ...base }: Base & { reviewer: UserId; note?: string },
): Promise<Result<FactHead, ApproveRefusal>> =>
  review<ApproveRefusal>(store, base, ["in-review"], async (writing, { record }) => {
    const authors = await authorsUnderReview(writing, base.factId);
    if (authors.includes(reviewer)) return err({ code: "own-change", authors });
    const refusal = await claimRefusal(writing, record);
    if (refusal) return err(refusal);
    return ok({ action: "approve", status: "published", record, author: reviewer, note });
  });

/** Returns a submission to its authors, with the reason. */
export const sendBack = (
  store: Store,
  { reviewer, reason, ...base }: Base & { reviewer: UserId; reason: string },
): Promise<Result<FactHead, ReviewRefusal>> =>
  review<never>(store, base, ["in-review"], async (_, { record }) =>
    ok({ action: "send-back", status: "draft", record, author: reviewer, note: reason }),
  );

/** Withdraws a fact: nothing of it stands any more; its history does. A later draft may bring it back through review. */
export const retract = (
  store: Store,
  { author, reason, ...base }: Base & { author: UserId; reason: string },
): Promise<Result<FactHead, ReviewRefusal>> =>
  review<never>(store, base, ["draft", "in-review", "published"], async (_, { record }) =>
    ok({ action: "retract", status: "retracted", record, author, note: reason }),
  );
