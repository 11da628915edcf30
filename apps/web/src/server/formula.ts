import "server-only";
import katex from "katex";
import { type MathNode, mathElement, parseMathml } from "#view/mathml.ts";

/** A TeX formula as MathML, which browsers draw and screen readers read without a script. */
export function formulaOf(tex: string): MathNode {
  const math = mathElement(
    parseMathml(katex.renderToString(tex, { output: "mathml", throwOnError: true, displayMode: true })),
  );
  if (math === undefined) throw new Error(`no formula in: ${tex}`);
  return math;
}
