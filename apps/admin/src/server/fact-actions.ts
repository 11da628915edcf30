import "server-only";
import { approve, restore, retract, sendBack, submit } from "@entente/db/ledger/facts";
import type { Store } from "@entente/db/store";
import { z } from "zod";
import type { Role } from "#lib/roles.ts";

const baseRevision = z.int().min(1);
const note = z.string().trim().max(2000).default("");
const reason = z.string().trim().min(3, "a reason of at least three letters").max(2000);

type Params = { store: Store; factId: string; by: string };
/** An action on a fact: who may, what it takes, what it calls. */
const action = <T extends z.ZodType, R>(needs: Role, body: T, call: (params: Params, body: z.infer<T>) => R) => ({
  needs,
  body,
  call: (params: Params, input: unknown): R => call(params, body.parse(input)),
});

export const factActions = {
  submit: action("contributor", z.strictObject({ baseRevision, note }), ({ store, factId, by }, body) =>
    submit(store, { factId, author: by, ...body }),
  ),
  restore: action(
    "contributor",
    z.strictObject({ baseRevision, revision: z.int().min(1) }),
    ({ store, factId, by }, body) => restore(store, { factId, author: by, ...body }),
  ),
  approve: action("reviewer", z.strictObject({ baseRevision, note }), ({ store, factId, by }, body) =>
    approve(store, { factId, reviewer: by, ...body }),
  ),
  "send-back": action("reviewer", z.strictObject({ baseRevision, reason }), ({ store, factId, by }, body) =>
    sendBack(store, { factId, reviewer: by, ...body }),
  ),
  retract: action("reviewer", z.strictObject({ baseRevision, reason }), ({ store, factId, by }, body) =>
    retract(store, { factId, author: by, ...body }),
  ),
};
export type FactAction = keyof typeof factActions;

export const isFactAction = (text: string): text is FactAction => Object.hasOwn(factActions, text);
