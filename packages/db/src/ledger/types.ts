import type { FactKind, FactRecord, FactStatus } from "@entente/core/facts/fact";
import type { FieldIssue } from "@entente/core/issues";
import type { RevisionAction } from "../tables/facts.ts";

/** An account's id, or "import" for what came with a batch. */
export type UserId = string;

/** One revision of a fact, whole. */
export type Revision = {
  factId: string;
  revision: number;
  previous: number | null;
  action: RevisionAction;
  status: FactStatus;
  record: FactRecord;
  author: UserId;
  at: string;
  note: string;
  batchId: string | null;
  hash: string;
};

/** The newest revision of a fact, and the published one that stands until the next approval. */
export type FactHead = Revision & { published: Revision | null };

/** A row of a list of facts. */
export type FactSummary = {
  factId: string;
  revision: number;
  publishedRevision: number | null;
  status: FactStatus;
  kind: FactKind;
  title: string;
  author: UserId;
  at: string;
};

export type ReferentKind = "actor" | "source" | "fact";
export type UnknownReference = { kind: ReferentKind; id: string; from: string };

export type Invalid = { code: "invalid"; issues: FieldIssue[] };
export type UnknownReferences = { code: "unknown-reference"; references: UnknownReference[] };
/** The same claim stands under another id already. */
export type Duplicate = { code: "duplicate"; factId: string; twin: string };
/** Somebody saved since: `base` is what the writer had read (null for a new fact), `theirs` what stands now. */
export type Stale = { code: "stale"; base: Revision | null; theirs: Revision };
export type NotFound = { code: "not-found"; id: string };
export type WrongStatus = { code: "wrong-status"; status: FactStatus; expected: readonly FactStatus[] };
/** Whoever wrote part of a change cannot approve it. */
export type OwnChange = { code: "own-change"; authors: UserId[] };

export type SaveRefusal = Invalid | UnknownReferences | Duplicate | Stale | NotFound;
export type ReviewRefusal = Stale | NotFound | WrongStatus;
export type ApproveRefusal = ReviewRefusal | OwnChange | UnknownReferences | Duplicate;
