import type { FactRecord } from "@entente/core/facts/fact";
import { absence, testInputs, treaty } from "@entente/core/indicators/test-support";
import { expect, test } from "vitest";
import { attacksOf } from "./attacks-on.ts";
import { type BoundView, boundView } from "./bound-view.ts";
import { testSources } from "./brief-test-support.ts";
import { viewContext } from "./context.ts";

const asked = { attacked: "PRK", attacker: "USA", on: "2024-12-31", year: 2024, datasets: ["atop-4.01"] };
const contextOf = (facts: readonly FactRecord[]) => viewContext(testInputs({ facts }), testSources);
function view(facts: readonly FactRecord[], more: Partial<typeof asked> = {}): BoundView {
  const told = boundView(contextOf(facts), { ...asked, ...more });
  if ("barred" in told) throw new Error(told.barred);
  return told;
}

const obligations = [{ type: "defence", trigger: "automatic", article: "art. II" } as const];
const pact = treaty(["CHN", "PRK"], "defence", { id: "pact", title: "Treaty of 1961", obligations, valid: "1961/.." });

test("a defender with its clause, its trigger, its way out and its sources", () => {
  const { headline, parts } = view([pact]);
  expect(headline).toBe("State CHN is bound to help State PRK.");
  expect(parts).toMatchObject([
    {
      standing: "attacked",
      title: "Bound to help State PRK",
      count: 1,
      groups: [
        {
          states: [{ name: "State CHN", href: "/dyad/CHN-PRK/2024" }],
          says: "",
          papers: [
            {
              title: "Treaty of 1961",
              when: "since 1961",
              duties: [{ words: "to defend State PRK (art. II)", trigger: "by itself", wayOut: "none recorded" }],
              sources: [{ id: "test-source", citation: "Doe 2020", locator: "p. 1" }],
            },
          ],
        },
      ],
    },
  ]);
});

test("what can't all be kept is said, and one treaty that binds to both", () => {
  const calm = treaty(["CHN", "USA"], "non-aggression", { id: "calm" });
  expect(view([pact, calm]).parts[0]?.groups[0]?.says).toBe(
    "It can’t keep all of it: it owes State PRK defence, and State USA non-aggression.",
  );
  const wide = view([treaty(["CHN", "PRK", "USA"], "defence", { id: "wide", trigger: "discretionary" })]).parts[0]
    ?.groups[0];
  expect(wide?.says).toContain("One treaty binds it to both.");
  expect(wide?.papers).toHaveLength(1);
  expect(wide?.papers[0]?.duties.map(({ words, wayOut }) => [words, wayOut])).toEqual([
    ["to defend State PRK", "it chooses the means itself"],
    ["to defend State USA", "it chooses the means itself"],
  ]);
});

test("states of which the same can be said stand together; a duty of defence does not cover an attack", () => {
  const nato = treaty(["USA", "DEU", "FRA", "JPN"], "defence", { id: "nato" });
  const { parts, headline } = view([nato]);
  expect(parts[0]?.groups).toHaveLength(1);
  expect(parts[0]?.groups[0]?.states.map(({ id }) => id)).toEqual(["DEU", "FRA", "JPN"]);
  expect(parts[0]?.groups[0]?.says).toBe("Its duty of defence holds when State USA is attacked, not when it attacks.");
  expect(headline).toBe(
    "no state is known to be bound to help State PRK alone; State DEU, State FRA and State JPN are bound to State USA.",
  );
});

test("an asserted absence, a treaty of which the end is not recorded, and one that binds the other side alone", () => {
  const one = treaty(["JPN", "PRK"], "defence", {
    obligations: [{ type: "defence", trigger: "unknown", owedBy: ["PRK"] }],
  });
  const { parts, silent } = view([
    absence("any-commitment", ["RUS", "PRK"], "2024"),
    treaty(["KOR", "PRK"], "defence", { valid: "1990/" }),
    one,
  ]);
  const notes = Object.fromEntries(
    parts.flatMap(({ standing, groups }) =>
      groups.map(({ states, papers }) => [states[0]?.id ?? "", [standing, papers[0]?.note]]),
    ),
  );
  expect(notes).toEqual({
    RUS: ["none", "Searched for, no obligation found."],
    KOR: ["unknown", "It may bind: a date is not recorded, or a dispute is not decided."],
    JPN: ["unknown", "Under it only State PRK owes anything."],
  });
  expect(silent.names).not.toContain("State KOR");
  expect(silent.names).toContain("State CHN");
});

test("silence is told apart: a register looked at the year, or none did", () => {
  expect(view([], { on: "2010-12-31", year: 2010 }).silent.says).toContain("atop-4.01, 1815–2016");
  expect(view([]).silent.says).toContain("No data set in this release means to hold every treaty of 2024");
});

test("who is not there on the day can't be asked about", () => {
  const told = boundView(contextOf([]), { ...asked, attacked: "RUS", on: "1990-12-31", year: 1990 });
  expect(told).toEqual({ barred: "The actor was not a member of the state system in that year." });
});

test("a line for each attack of a rival on a member", () => {
  expect(attacksOf(contextOf([pact]), ["PRK", "RUS"], ["USA", "JPN"], "2024-12-31")).toEqual([
    {
      attacked: "PRK",
      name: "State PRK",
      lines: [
        { attacker: "USA", name: "State USA", says: "State CHN bound to help" },
        { attacker: "JPN", name: "State JPN", says: "State CHN bound to help" },
      ],
    },
    {
      attacked: "RUS",
      name: "State RUS",
      lines: ["USA", "JPN"].map((id) => ({
        attacker: id,
        name: `State ${id}`,
        says: "Nobody known to be bound to help",
      })),
    },
  ]);
});
