import { Desk } from "./support/desk.ts";
import { FactsApi, frictionRecord } from "./support/facts.ts";
import { House } from "./support/house.ts";
import { expect, test } from "./support/test.ts";

const KILLS = 50;

/** Small, seeded, so that a failing run can be repeated. */
function* pseudoRandom(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test(`every acknowledged save survives ${KILLS} kills of the server`, async ({ browser }) => {
  test.setTimeout(300_000);
  const house = await House.open(["admin"]);
  const desk = await Desk.open(browser, house);
  try {
    const api = new FactsApi(desk.contributor.context.request, house.admin);
    const acknowledged = new Map<string, number>();
    const random = pseudoRandom(20_241_231);
    let saves = 0;
    let unanswered = 0;

    for (let kill = 0; kill < KILLS; kill++) {
      if (kill > 0) await house.start("admin");
      let alive = true;
      const saver = async (lane: number) => {
        for (let n = 0; alive; n++) {
          const id = `crash.${kill}-${lane}-${n}`;
          try {
            const answer = await api.save(
              frictionRecord(id, { title: `Save ${kill}, ${lane}, ${n} of a crash run` }),
              null,
            );
            if (!answer.ok()) throw new Error(`refused ${answer.status()}: ${await answer.text()}`);
            acknowledged.set(id, ((await answer.json()) as { revision: number }).revision);
            saves += 1;
          } catch (cause) {
            if (alive && String(cause).includes("refused")) throw cause;
            unanswered += 1;
            return;
          }
        }
      };
      const savers = [saver(0), saver(1), saver(2)];
      await new Promise((wake) => setTimeout(wake, 10 + random.next().value * 150));
      alive = false;
      await house.kill("admin");
      await Promise.all(savers);
    }

    expect(saves).toBeGreaterThan(KILLS);
    expect(unanswered).toBeGreaterThan(0);
    expect(house.entente("ledger", "verify")).not.toBe("");
    await house.start("admin");
    for (const [id, revision] of acknowledged) {
      const history = await api.get(`/api/facts/${id}/history`);
      expect(history.status(), id).toBe(200);
      expect(
        ((await history.json()) as { revisions: { revision: number }[] }).revisions.map((r) => r.revision),
      ).toContain(revision);
    }
  } finally {
    await desk.close();
    await house.close();
  }
});
