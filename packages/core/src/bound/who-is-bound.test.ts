import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { spellsOf } from "../actors.ts";
import type { FactOf, FactRecord } from "../facts/fact.ts";
import { ObligationType, Trigger } from "../facts/treaty.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { absence, dispute, renamed, testActors, testIndex, testInputs, treaty } from "../indicators/test-support.ts";
import type { ActorId } from "../units/ids.ts";
import { isMissing, missing } from "../units/missing.ts";
import { holdsOn, lastDayOf, validTime } from "../units/valid-time.ts";
import { registersOf, treatyRegisters } from "./registers.ts";
import type { Attack, Bound, WhoIsBound } from "./types.ts";
import { whoIsBound } from "./who-is-bound.ts";

const attack: Attack = { attacked: "PRK", attacker: "USA", on: "2024-12-31" };
const registers = [{ source: "atop-4.01", first: 1815, last: 2030 }];

function ask(facts: readonly FactRecord[], asked = attack, known: typeof registers = registers): WhoIsBound {
  const found = whoIsBound(testIndex({ facts }), asked, known);
  if (isMissing(found)) throw new Error(found.missing);
  return found;
}
const of = ({ states }: WhoIsBound, state: ActorId): Bound => {
  const found = states.find((bound) => bound.state === state);
  if (found === undefined) throw new Error(`found no ${state}`);
  return found;
};

const defence = treaty(["CHN", "PRK"], "defence", { id: "pact", trigger: "automatic", valid: "1961-07-11/.." });
const calm = treaty(["CHN", "USA"], "non-aggression", { id: "calm" });

describe("where a state stands", () => {
  test("it defends the attacked state, with the treaty, the trigger and the clause", () => {
    const obligations = [{ type: "defence", trigger: "automatic", article: "art. 2" } as const];
    const told = of(ask([treaty(["CHN", "PRK"], "defence", { id: "pact", obligations })]), "CHN");
    expect(told).toMatchObject({ standing: "attacked", clash: null, why: null });
    expect(told.towardsAttacked.duties).toMatchObject([{ ...obligations[0], treaty: { id: "pact" } }]);
  });

  test("what it owes the attacker stands against it, or the same treaty binds it to both", () => {
    const told = of(ask([defence, calm]), "CHN");
    expect(told.standing).toBe("both");
    expect(told.clash?.attacked.map(({ treaty: { id } }) => id)).toEqual(["pact"]);
    expect(told.clash?.attacker.map(({ type }) => type)).toEqual(["non-aggression"]);
    const wide = of(ask([treaty(["CHN", "PRK", "USA"], "defence", { id: "wide" })]), "CHN");
    expect([...(wide.clash?.attacked ?? []), ...(wide.clash?.attacker ?? [])].map((duty) => duty.treaty.id)).toEqual([
      "wide",
      "wide",
    ]);
  });

  test.each([
    ["defence of the attacker alone", treaty(["JPN", "USA"], "defence"), "attacker"],
    ["a part in the attacker's attack", treaty(["JPN", "USA"], "offence"), "attacker"],
    ["neutrality to the attacker", treaty(["JPN", "USA"], "neutrality"), "short-of-help"],
    ["talks with the attacked", treaty(["JPN", "PRK"], "consultation"), "short-of-help"],
    ["a part in the attacked state's attacks", treaty(["JPN", "PRK"], "offence"), "short-of-help"],
    ["a search for any commitment", absence("any-commitment", ["JPN", "PRK"], "2024"), "none"],
    ["a search for a duty of defence", absence("defence-obligation", ["JPN", "PRK"], "2024"), "none"],
    ["a search for something else", absence("support", ["JPN", "PRK"], "2024"), "unknown"],
    ["a treaty that is over", treaty(["JPN", "PRK"], "defence", { valid: "1990/2024-12-30" }), "unknown"],
    ["a treaty whose end is not recorded", treaty(["JPN", "PRK"], "defence", { valid: "1990/" }), "unknown"],
    ["a treaty that lost its dispute", treaty(["JPN", "PRK"], "defence", { dispute: dispute(false) }), "unknown"],
    ["a treaty of others", treaty(["JPN", "KOR"], "defence"), "unknown"],
  ])("%s", (_, record, standing) => {
    expect(of(ask([record]), "JPN").standing).toBe(standing);
  });

  test("a part in an attack stands against peace with the attacked", () => {
    const told = of(ask([treaty(["JPN", "USA"], "offence"), treaty(["JPN", "PRK"], "non-aggression")]), "JPN");
    expect([told.standing, told.clash?.attacked[0]?.type, told.clash?.attacker[0]?.type]).toEqual([
      "both",
      "non-aggression",
      "offence",
    ]);
  });

  test("a duty that one side alone owes binds that side alone", () => {
    const one = treaty(["USA", "JPN"], "defence", {
      id: "one-sided",
      obligations: [{ type: "defence", trigger: "unknown", owedBy: ["USA"] }],
    });
    const japan = { attacked: "JPN", attacker: "CHN", on: "1955-12-31" };
    const always = { ...one, fact: { ...one.fact, valid: "1951/.." } } as FactRecord;
    expect(of(ask([always], japan), "USA").standing).toBe("attacked");
    const told = of(ask([always], { attacked: "USA", attacker: "CHN", on: "1955-12-31" }), "JPN");
    expect([told.standing, told.towardsAttacked.owesNothing.map(({ id }) => id)]).toEqual(["unknown", ["one-sided"]]);
  });

  test("why nothing is known: no register looked, none found anything, or claims stand against each other", () => {
    expect(of(ask([], attack, []), "JPN").why).toBe("not-covered");
    expect(of(ask([]), "JPN").why).toBe("no-fact");
    expect(of(ask([treaty(["JPN", "PRK"], "defence", { dispute: dispute(false) })], attack, []), "JPN").why).toBe(
      "disputed",
    );
    expect(of(ask([treaty(["JPN", "PRK"], "defence", { valid: "1990/" })], attack, []), "JPN").why).toBe("no-fact");
  });

  test("the firmest first, and the one that the attack calls for before the one that it does not", () => {
    const pacts = (["unknown", "conditional", "automatic", "discretionary"] as const).map((trigger, i) =>
      treaty([["CHN", "JPN", "KOR", "IND"][i] ?? "", "PRK"], "defence", { trigger }),
    );
    expect(
      ask(pacts)
        .states.slice(0, 4)
        .map(({ state }) => state),
    ).toEqual(["KOR", "JPN", "IND", "CHN"]);
    const others = [treaty(["CHN", "USA"], "defence", { trigger: "automatic" }), treaty(["RUS", "USA"], "offence")];
    expect(
      ask(others)
        .states.slice(0, 2)
        .map(({ state }) => state),
    ).toEqual(["RUS", "CHN"]);
  });
});

test("what the attack would break is told apart from the helpers", () => {
  const told = ask([treaty(["PRK", "USA"], "non-aggression", { id: "broken" })]);
  expect(told.attackerOwes.duties.map(({ treaty: { id } }) => id)).toEqual(["broken"]);
  expect(told.attackedOwes.duties).toHaveLength(1);
});

test("on a day, not in a year: who came later is not there yet, and who is gone is no more", () => {
  const asked = { attacked: "PRK", attacker: "USA", on: "1991-12-25" };
  const states = (on: string) => ask([], { ...asked, on }).states.map(({ state }) => state);
  expect(states("1991-12-25")).toContain("SUN");
  expect(states("1991-12-25")).not.toContain("RUS");
  expect(states("1991-12-26")).toContain("RUS");
  expect(whoIsBound(testIndex({}), { ...asked, attacked: "RUS" }, [])).toEqual(missing("not-a-state-then"));
  expect(whoIsBound(testIndex({}), { ...asked, attacked: "USA" }, [])).toEqual(missing("not-applicable"));
  expect(whoIsBound(testIndex({}), { ...asked, attacked: "WLD" }, [])).toEqual(missing("not-applicable"));
  expect(() => whoIsBound(testIndex({}), { ...asked, attacked: "XXX" }, [])).toThrow('unknown actor "XXX"');
});

test("a register counts when the release has it and it looked at the year", () => {
  const sources = (year: number) => registersOf(["atop-4.01", "cow-alliances-4.1"], year).map(({ source }) => source);
  expect([sources(2012), sources(2016), sources(2017)]).toEqual([
    ["atop-4.01", "cow-alliances-4.1"],
    ["atop-4.01"],
    [],
  ]);
  expect(registersOf([], 1914)).toEqual([]);
  expect(treatyRegisters.every(({ first, last }) => first < last)).toBe(true);
});

const ids = ["CHN", "PRK", "USA", "JPN", "KOR"];
const anyTreaty: fc.Arbitrary<FactRecord> = fc
  .record({
    parties: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 4 }),
    valid: fc.constantFrom("1990/..", "1990/2000", "2005/", "../2004", "2003-05-01/2008"),
    obligations: fc.array(
      fc.record({
        type: fc.constantFrom(...ObligationType.options),
        trigger: fc.constantFrom(...Trigger.options),
        owes: fc.option(fc.nat({ max: 3 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bound: fc.option(fc.constantFrom("1995/..", "2001/2004", "1999/")),
    disputed: fc.constantFrom({}, {}, { dispute: dispute(true, "one") }, { dispute: dispute(false, "two") }),
  })
  .map(({ parties, valid, obligations, bound, disputed }) =>
    treaty(parties, "defence", {
      valid,
      ...disputed,
      ...(bound === null ? {} : { bound: [{ actor: parties[0] ?? "", valid: bound }] }),
      obligations: obligations.map(({ type, trigger, owes }) => ({
        type,
        trigger,
        ...(owes === null ? {} : { owedBy: [parties[owes % parties.length] ?? ""] }),
      })),
    }),
  );
const anyAbsence = fc
  .tuple(
    fc.constantFrom("any-commitment", "defence-obligation", "support" as const),
    fc.subarray(ids, { minLength: 2 }),
  )
  .map(([of, actors]) => absence(of, actors, "2000/2006"));
const anyFacts = fc.array(fc.oneof({ weight: 3, arbitrary: anyTreaty }, anyAbsence), { maxLength: 10 });
const anyAttack: fc.Arbitrary<Attack> = fc
  .tuple(fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }), fc.integer({ min: 1989, max: 2009 }))
  .map(([[attacked = "", attacker = ""], year]) => ({ attacked, attacker, on: lastDayOf(year) }));

const types = ({ duties }: Bound["towardsAttacked"]): string[] => duties.map(({ type }) => type);

property.prop([anyFacts, anyAttack])(
  "every state stands somewhere once, and neither of the two helps",
  (facts, asked) => {
    const { states } = ask(facts, asked);
    const names = states.map(({ state }) => state);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain(asked.attacked);
    expect(names).not.toContain(asked.attacker);
    const there = testActors.filter(
      (actor) =>
        actor.kind === "state" &&
        spellsOf(actor).some((spell) => holdsOn(validTime(spell), asked.on) === true) &&
        actor.id !== asked.attacked &&
        actor.id !== asked.attacker,
    );
    expect(there.every(({ id }) => names.includes(id))).toBe(true);
  },
);

property.prop([anyFacts, anyAttack])("nobody is bound without a treaty that binds both on the day", (facts, asked) => {
  const holds = ({ valid }: FactOf<"treaty">) => holdsOn(validTime(valid), asked.on) === true;
  for (const { state, standing, towardsAttacked, towardsAttacker, clash, why } of ask(facts, asked).states) {
    for (const [side, other] of [
      [towardsAttacked, asked.attacked],
      [towardsAttacker, asked.attacker],
    ] as const) {
      for (const { treaty } of side.duties) {
        expect(holds(treaty) && treaty.parties.includes(state) && treaty.parties.includes(other)).toBe(true);
      }
    }
    if (standing === "attacked") expect(types(towardsAttacked)).toContain("defence");
    if (standing === "none" || standing === "unknown") {
      expect(towardsAttacked.duties.length + towardsAttacker.duties.length).toBe(0);
    }
    expect(clash !== null).toBe(standing === "both");
    expect(why !== null).toBe(standing === "unknown");
  }
});

property.prop([anyFacts, anyAttack])(
  "with the states' names exchanged, the answer is the same with the names exchanged",
  (facts, asked) => {
    const names = new Map([
      ["CHN", "JPN"],
      ["JPN", "USA"],
      ["USA", "PRK"],
      ["PRK", "KOR"],
      ["KOR", "CHN"],
    ]);
    const to = (id: ActorId) => names.get(id) ?? id;
    const inputs = testInputs({ facts });
    const swapped = whoIsBound(
      indexInputs(renamed(inputs, names)),
      { attacked: to(asked.attacked), attacker: to(asked.attacker), on: asked.on },
      registers,
    );
    if (isMissing(swapped)) throw new Error(swapped.missing);
    const told = (bound: Bound) => [
      bound.standing,
      bound.why,
      ...[bound.towardsAttacked, bound.towardsAttacker].map(({ duties, doubtful, owesNothing, absences }) =>
        [duties, doubtful]
          .map((list) => list.map(({ type, trigger, treaty }) => [type, trigger, treaty.id]))
          .concat([owesNothing.map(({ id }) => [id]), absences.map(({ id }) => [id])]),
      ),
    ];
    const before = new Map(ask(facts, asked).states.map((bound) => [to(bound.state), told(bound)]));
    expect(new Map(swapped.states.map((bound) => [bound.state, told(bound)]))).toEqual(before);
  },
);

property.prop([anyFacts, anyAttack, anyTreaty])(
  "a treaty more never makes a defender stand aside",
  (facts, asked, more) => {
    const plain = { ...more, fact: { ...more.fact, dispute: undefined } } as FactRecord;
    const before = ask(facts, asked).states.filter(({ standing }) => standing === "attacked" || standing === "both");
    const after = ask([...facts, plain], asked);
    for (const { state, towardsAttacked } of before) {
      expect(types(of(after, state).towardsAttacked)).toEqual(expect.arrayContaining(types(towardsAttacked)));
      expect(["attacked", "both"]).toContain(of(after, state).standing);
    }
  },
);

/** The same from the words of the definition: every treaty, every obligation, every party, one after the other. */
function slowStanding(facts: readonly FactRecord[], { attacked, attacker, on }: Attack, state: ActorId): string {
  const owed = new Set<string>();
  let doubtful = false;
  let searched = false;
  for (const { fact } of facts) {
    if (fact.kind === "asserted-absence") {
      const about = fact.of === "any-commitment" || fact.of === "defence-obligation";
      if (about && fact.actors.includes(state) && fact.actors.includes(attacked))
        searched ||= holdsOn(validTime(fact.valid), on) === true;
    }
    if (fact.kind !== "treaty" || !fact.parties.includes(state)) continue;
    for (const [side, other] of [
      ["X", attacked],
      ["Y", attacker],
    ] as const) {
      if (!fact.parties.includes(other)) continue;
      const times = [
        fact.valid,
        ...(fact.bound ?? []).flatMap((b) => ([state, other].includes(b.actor) ? [b.valid] : [])),
      ];
      const held = times.map((time) => holdsOn(validTime(time), on));
      if (held.includes(false)) continue;
      for (const { type, owedBy } of fact.obligations) {
        if (owedBy !== undefined && !owedBy.includes(state)) continue;
        if (held.includes("unknown") || fact.dispute?.inUse === false) doubtful = true;
        else owed.add(`${type} to ${side}`);
      }
    }
  }
  const owes = (...duties: string[]) => duties.some((duty) => owed.has(duty));
  const defends = owes("defence to X");
  const joins = owes("offence to Y");
  if (defends && owes("defence to Y", "offence to Y", "non-aggression to Y", "neutrality to Y")) return "both";
  if (joins && owes("non-aggression to X", "neutrality to X")) return "both";
  if (defends) return "attacked";
  if (joins || owes("defence to Y")) return "attacker";
  if (owed.size > 0) return "short-of-help";
  return searched && !doubtful ? "none" : "unknown";
}

property.prop([anyFacts, anyAttack])("a plain implementation says the same", (facts, asked) => {
  for (const { state, standing } of ask(facts, asked).states) {
    expect(standing, state).toBe(slowStanding(facts, asked, state));
  }
});
