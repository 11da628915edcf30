import { expect, test } from "vitest";
import { SignedGraph, type SignedPair, TriadMark } from "./signed-graph.tsx";
import { nameLines, signedGraphLayout } from "./signed-graph-layout.ts";
import { markupOf, occurrences } from "./test-support.ts";

const pair = (a: string, b: string, sign: SignedPair["sign"], broken = false): SignedPair => ({ a, b, sign, broken });
const camps = [["AAA", "BBB"], ["CCC"]] as const;
const pairs = [
  pair("AAA", "BBB", "hostile", true),
  pair("AAA", "CCC", "hostile"),
  pair("BBB", "CCC", "friendly", true),
  pair("AAA", "DDD", "unknown"),
  pair("BBB", "DDD", "none"),
];

test("each sign has its own line; what two camps do not explain is cased; who is in neither camp is there", () => {
  const markup = markupOf(
    <SignedGraph
      title="Who is bound to whom"
      unit="Sign"
      year={2024}
      source="Release"
      inWords="Two camps."
      actors={["AAA", "BBB", "CCC", "DDD"].map((id) => ({ id, name: `Republic of ${id}`, hue: "red" }))}
      camps={camps}
      apart={["DDD"]}
      pairs={pairs}
    />,
  );
  const [drawing = "", key = ""] = markup.split("signed-key");
  expect(drawing).toContain('role="img" aria-label="Two camps."');
  for (const [sign, times] of [
    ["friendly", 1],
    ["hostile", 2],
    ["unknown", 1],
    ["none", 1],
  ] as const)
    expect(occurrences(drawing, `data-sign="${sign}"`)).toBe(times);
  expect(occurrences(drawing, "signed-case")).toBe(2);
  expect(occurrences(drawing, "cross-line")).toBe(1);
  expect(occurrences(drawing, "<circle")).toBe(4);
  expect(occurrences(key, "<li>")).toBe(5);
});

test("a three with its ties, for those who see it", () => {
  const markup = markupOf(<TriadMark hues={["red", "green", "blue"]} signs={[1, -1, -1]} />);
  expect(occurrences(markup, 'data-sign="hostile"')).toBe(2);
  expect(markup).toContain('aria-hidden="true"');
});

test.each([
  [3, 0, 0],
  [3, 3, 0],
  [2, 4, 1],
  [6, 6, 0],
  [12, 0, 0],
  [0, 0, 3],
  [1, 1, 0],
])("%i against %i, %i in neither: one camp left, the other right, nobody on another", (left, right, between) => {
  const ids = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}`);
  const sides = [ids("L", left), ids("R", right)] as const;
  const { nodes, height } = signedGraphLayout(sides, ids("N", between), []);
  expect(nodes).toHaveLength(left + right + between);
  expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  expect(height).toBeGreaterThan(0);
  const mean = (name: string) => {
    const xs = nodes.filter(({ id }) => id.startsWith(name)).map(({ x }) => x);
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  if (left > 0 && right > 0) expect(mean("L")).toBeLessThan(mean("R"));
});

test("a long name breaks near its middle, a short one or one without a space does not", () => {
  expect(nameLines("South Korea")).toEqual(["South Korea"]);
  expect(nameLines("United Arab Emirates")).toEqual(["United Arab", "Emirates"]);
  expect(nameLines("Austria-Hungary")).toEqual(["Austria-Hungary"]);
});
