import katex from "katex";
import { expect, test } from "vitest";
import { type MathNode, mathElement, parseMathml } from "./mathml.ts";

const textOf = (node: MathNode): string => (typeof node === "string" ? node : node.children.map(textOf).join(""));

test("elements, attributes, text and entities", () => {
  expect(parseMathml('<mo stretchy="false">(</mo><mi>a</mi><mspace width="1em"/><mo>&lt;</mo>')).toEqual([
    { tag: "mo", attributes: { stretchy: "false" }, children: ["("] },
    { tag: "mi", attributes: {}, children: ["a"] },
    { tag: "mspace", attributes: { width: "1em" }, children: [] },
    { tag: "mo", attributes: {}, children: ["<"] },
  ]);
});

test("what KaTeX writes comes through whole", () => {
  const markup = katex.renderToString("s_{ij} = \\frac{T_{ij}}{T_i}", { output: "mathml" });
  const math = mathElement(parseMathml(markup));
  expect(math?.tag).toBe("math");
  expect(math && textOf(math)).toContain("sij=TijTi");
});

test("a tag closed twice or never is refused", () => {
  expect(() => parseMathml("<mi>a</mi></mi>")).toThrow("unexpected");
  expect(() => parseMathml("<mrow><mi>a</mi>")).toThrow("never closed");
});
