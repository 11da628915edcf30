import { createElement, Fragment, type ReactNode } from "react";
import type { MathNode } from "#view/mathml.ts";

/** The annotation repeats the formula as TeX: a browser without MathML would show both. */
const hidden = new Set(["annotation"]);

const drawn = (node: MathNode): ReactNode => {
  if (typeof node === "string") return node;
  if (hidden.has(node.tag)) return null;
  const { xmlns: _, ...attributes } = node.attributes;
  const children = node.children.map((child, i) => createElement(Fragment, { key: i }, drawn(child)));
  return createElement(node.tag, attributes, ...children);
};

export function MathFormula({ node }: { node: MathNode }) {
  return <div className="formula overflow-x-auto">{drawn(node)}</div>;
}
