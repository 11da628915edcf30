/** Markup as data, so that it can travel as JSON and be drawn without injecting HTML. */
export type MathNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly MathNode[];
    };

const token = /<\/([a-z]+)>|<([a-z]+)((?:\s+[a-zA-Z:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const attribute = /([a-zA-Z:-]+)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
const unescaped = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    return String.fromCodePoint(name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

type Open = { tag: string; attributes: Record<string, string>; children: MathNode[] };

/** Reads well-formed MathML such as KaTeX writes. Throws when a tag is left open or closed twice. */
export function parseMathml(markup: string): MathNode[] {
  const root: Open = { tag: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  const innermost = (): Open => open.at(-1) ?? root;
  for (const [, closed, opened, attributes = "", selfClosed, text] of markup.matchAll(token)) {
    if (text !== undefined) innermost().children.push(unescaped(text));
    else if (opened !== undefined) {
      const node: Open = { tag: opened, attributes: {}, children: [] };
      for (const [, name, value] of attributes.matchAll(attribute)) {
        if (name !== undefined && value !== undefined) node.attributes[name] = unescaped(value);
      }
      innermost().children.push(node);
      if (selfClosed !== "/") open.push(node);
    } else if (closed !== undefined && open.pop()?.tag !== closed) throw new Error(`unexpected </${closed}> in MathML`);
  }
  if (open.length !== 1) throw new Error(`<${innermost().tag}> is never closed in MathML`);
  return root.children;
}

/** The first <math> element in a tree. */
export function mathElement(nodes: readonly MathNode[]): Exclude<MathNode, string> | undefined {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const found = node.tag === "math" ? node : mathElement(node.children);
    if (found) return found;
  }
  return undefined;
}
