import fc from "fast-check";
import { expect, test } from "vitest";
import { factHead, factsAsKnownOn } from "../ledger/fact-queries.ts";
import { approve, retract, saveDraft, sendBack, submit } from "../ledger/facts.ts";
import { integrityCheck } from "../ledger/integrity.ts";
import type { Store } from "../store.ts";
import type { Harness } from "./harness.ts";
import { protest, withSample } from "./sample.ts";

type Step = {
  action: "save" | "submit" | "approve" | "send-back" | "retract";
  fact: number;
  user: string;
  late: boolean;
  severity: number;
};
type Model = {
  revision: number;
  status: "draft" | "in-review" | "published" | "retracted";
  severity: number;
  standing: number | null;
  writers: Set<string>;
};

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom("save", "save", "submit", "submit", "approve", "approve", "send-back", "retract"),
  fact: fc.nat(1),
  user: fc.constantFrom("mira", "noor", "lee"),
  late: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  severity: fc.integer({ min: 1, max: 5 }),
});

const name = (fact: number) => `fact-${fact}`;

/** What the ledger must answer: "ok", or the code of its refusal. Brings the model along when it is "ok". */
function expected(facts: Map<number, Model>, { action, fact, user, late, severity }: Step): string {
  const model = facts.get(fact);
  if (!model) {
    if (late || action !== "save") return "not-found";
    facts.set(fact, { revision: 1, status: "draft", severity, standing: null, writers: new Set([user]) });
    return "ok";
  }
  if (late) return "stale";
  const from = {
    save: null,
    submit: ["draft"],
    approve: ["in-review"],
    "send-back": ["in-review"],
    retract: ["draft", "in-review", "published"],
  }[action];
  if (from && !from.includes(model.status)) return "wrong-status";
  if (action === "approve" && model.writers.has(user)) return "own-change";
  model.revision += 1;
  if (action === "save") model.severity = severity;
  if (action === "save" || action === "submit") model.writers.add(user);
  else if (action !== "send-back") model.writers.clear();
  if (action === "approve") model.standing = model.severity;
  if (action === "retract") model.standing = null;
  model.status = (
    { save: "draft", submit: "in-review", approve: "published", "send-back": "draft", retract: "retracted" } as const
  )[action];
  return "ok";
}

async function perform(store: Store, step: Step, revision: number | null): Promise<string> {
  const { action, fact, user, late, severity } = step;
  const factId = name(fact);
  const base = { factId, baseRevision: late ? (revision ?? 0) + 1 : revision };
  const result = await {
    save: () =>
      saveDraft(store, { record: protest(factId, { severity }), author: user, baseRevision: base.baseRevision }),
    submit: () => submit(store, { ...base, author: user }),
    approve: () => approve(store, { ...base, reviewer: user }),
    "send-back": () => sendBack(store, { ...base, reviewer: user, reason: "not yet" }),
    retract: () => retract(store, { ...base, author: user, reason: "no" }),
  }[action]();
  return result.ok ? "ok" : result.error.code;
}

/** Any sequence of steps, right or wrong, leaves the ledger as a model of ten lines says. */
export function sequenceContract({ open, runs }: Harness): void {
  test("random sequences of steps keep every invariant", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const store = await withSample(await open());
        const facts = new Map<number, Model>();
        for (const one of steps) {
          const revision = facts.get(one.fact)?.revision ?? null;
          expect(await perform(store, one, revision)).toBe(expected(facts, one));
        }
        for (const [fact, model] of facts) {
          expect(await factHead(store, name(fact))).toMatchObject({
            revision: model.revision,
            status: model.status,
            record: { fact: { severity: model.severity } },
            published: model.standing === null ? null : { record: { fact: { severity: model.standing } } },
          });
        }
        const standing = [...facts].filter(([, { standing }]) => standing !== null).map(([fact]) => name(fact));
        const known = await factsAsKnownOn(store, store.now());
        expect(known.map(({ fact }) => fact.id)).toEqual(standing.sort());
        expect((await integrityCheck(store)).problems).toEqual([]);
      }),
      { numRuns: runs, seed: 20_241_231 },
    );
  });
}
