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

/** A formula within a line or a list. */
export function MathSymbol({ node }: { node: MathNode }) {
  return <div className="formula">{drawn(node)}</div>;
}

/** A formula of its own, which scrolls where it is wider than the page. */
export function MathFormula({ node }: { node: MathNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: a formula is no set of form fields.
    <div className="formula overflow-x-auto" role="group" aria-label="Formula" tabIndex={0}>
      {drawn(node)}
    </div>
  );
}
