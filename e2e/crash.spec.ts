import { Desk } from "./support/desk.ts";
import { FactsApi, frictionRecord } from "./support/facts.ts";
import { House } from "./support/house.ts";
import { expect, test } from "./support/test.ts";

const KILLS = 50;
const LANES = 3;

/** Small, seeded, so that a failing run can be repeated. */
function* pseudoRandom(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));

const record = (id: string) => frictionRecord(id, { title: `A save of the crash run, ${id}` });

test(`every acknowledged save survives ${KILLS} kills of the server`, async ({ browser }) => {
  test.setTimeout(300_000);
  const house = await House.open(["admin"]);
  const desk = await Desk.open(browser, house);
  try {
    const api = new FactsApi(desk.contributor.context.request, house.admin);
    const acknowledged = new Map<string, number>();
    const unanswered = new Set<string>();
    const random = pseudoRandom(20_241_231);
    // A peaceful end leaves compiled code behind, so that the fifty starts are quick.
    await house.stop("admin");

    for (let kill = 0; kill < KILLS; kill++) {
      await house.start("admin");
      let alive = true;
      let first: () => void = () => undefined;
      const firstAnswer = new Promise<void>((resolve) => {
        first = resolve;
      });
      const saver = async (lane: number): Promise<void> => {
        for (let n = 0; alive; n++) {
          const id = `crash.${kill}-${lane}-${n}`;
          unanswered.add(id);
          const answer = await api.save(record(id), null).catch(() => null);
          const body = await answer?.json().catch(() => null);
          if (!answer || !body) return;
          if (!answer.ok()) throw new Error(`refused ${answer.status()}: ${JSON.stringify(body)}`);
          unanswered.delete(id);
          acknowledged.set(id, (body as { revision: number }).revision);
          first();
        }
      };
      const savers = Array.from({ length: LANES }, (_, lane) => saver(lane));
      // Most servers die among saves that follow each other, every fifth with its very first ones.
      if (kill % 5 === 4) await pause(random.next().value * 400);
      else {
        await Promise.race([firstAnswer, ...savers]);
        await pause(random.next().value * 120);
      }
      alive = false;
      await house.kill("admin");
      await Promise.all(savers);
    }

    test.info().annotations.push({
      type: "saves",
      description: `${acknowledged.size} acknowledged, ${unanswered.size} cut off`,
    });
    expect(acknowledged.size).toBeGreaterThan(KILLS);
    expect(unanswered.size).toBeGreaterThan(KILLS / 2);
    expect(house.entente("ledger", "verify")).not.toBe("");
    await house.start("admin");
    for (const [id, revision] of acknowledged) {
      const head = await api.get(`/api/facts/${id}`);
      expect(head.status(), id).toBe(200);
      expect(await head.json(), id).toMatchObject({ revision, status: "draft", record: record(id) });
    }
    for (const id of unanswered) {
      const head = await api.get(`/api/facts/${id}`);
      if (head.status() !== 404) expect(await head.json(), id).toMatchObject({ revision: 1, record: record(id) });
    }
  } finally {
    await desk.close();
    await house.close();
  }
});
