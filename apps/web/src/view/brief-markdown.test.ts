import { backing, friction, testInputs, treaty } from "@entente/core/indicators/test-support";
import fc from "fast-check";
import { expect, test } from "vitest";
import { autolink, escapeMarkdown, linkTo } from "./brief-escape.ts";
import { briefFileName, briefMarkdown } from "./brief-markdown.ts";
import { sentencesOf, testBrief } from "./brief-test-support.ts";

const standing = { release: "0123456789abcdef", published: "1 May 2025", origin: "https://example.org" };

test.each([
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
  ["![x](http://x.org/a.png)", "!\\[x\\](http://x.org/a.png)"],
  ["*a* _b_ `c` ~~d~~ |e|", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\|e\\|"],
  ["# not a heading", "\\# not a heading"],
  ["- not a list", "\\- not a list"],
  ["1. not a list", "1\\. not a list"],
  ["0.40 is not a list either", "0.40 is not a list either"],
  ["[^1]: not a note", "\\[\\^1\\]: not a note"],
  ["two\n\nparagraphs\u0000", "two paragraphs"],
  ["costs $5 & more, then $6", "costs \\$5 \\& more, then \\$6"],
  ["a \\* b", "a \\\\\\* b"],
])("%j is shown as it is", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

test("no text keeps an unescaped mark or a line break", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replaceAll(/\\[^A-Za-z0-9\s]/g, "")).not.toMatch(/[\\`*_[\]<>&|~^$\n\r]/);
    }),
  );
});

test("only web addresses become links, and none leaves its brackets", () => {
  expect(linkTo("x", "javascript:alert(1)")).toBe("x");
  expect(autolink("javascript:alert(1)")).toBe("javascript:alert(1)");
  expect(autolink("https://x.org/<b>")).toBe("<https://x.org/%3Cb%3E>");
  expect(linkTo("x", "data:text/html,x")).toBe("x");
  expect(linkTo("a]b", "https://x.org/a(b)c d>e")).toBe("[a\\]b](https://x.org/a%28b%29c%20d%3Ee)");
});

const inputs = testInputs({
  facts: [
    treaty(["RUS", "PRK"], "defence", { title: "A [pact](javascript:alert(1))\n\n# with <b>marks</b>" }),
    friction("RUS", "PRK", 3, "2020", { title: "[^1]: A note that is none" }),
    backing("RUS", "PRK", 3, "2021", { title: "*Help* | is given" }),
  ],
});

test("a hostile title adds no mark-up, no heading and no note", () => {
  const brief = testBrief(inputs, { members: ["RUS", "PRK"] }, 2024);
  const text = briefMarkdown(brief, standing);
  const lines = text.split("\n");
  expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("## "))).toHaveLength(brief.sections.length + 1);
  expect(lines.filter((line) => /^\[\^\d+\]: /.test(line))).toHaveLength(brief.notes.length);
  expect(text).not.toMatch(/(?<!\\)<(?!https:\/\/)/);
  expect(text).not.toMatch(/(?<!\\)\]\(javascript:/);
});

test("every mark has a definition, and every definition a mark", () => {
  const brief = testBrief(inputs, { members: ["RUS", "PRK"], against: ["USA"] }, 2024);
  const text = briefMarkdown(brief, standing);
  const marks = new Set([...text.matchAll(/(?<!\\)\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  const defined = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
  expect([...marks].sort()).toEqual([...defined].sort());
  expect(text.match(/(?<!\\)\[\^\d+\](?!:)/g)).toHaveLength(sentencesOf(brief).flatMap(({ notes }) => notes).length);
});

test("it says on which release, which year and which address it stands", () => {
  const text = briefMarkdown(testBrief(inputs, { members: ["RUS", "PRK"] }, 2024), standing);
  expect(text).toContain("release 0123456789abcdef of 1 May 2025, year 2024.");
  expect(text).toContain("<https://example.org/r/0123456789abcdef/g/RUS-PRK/2024/brief>");
});

test("the file's name is plain and of a length that any disk takes", () => {
  const group = (members: string[]) => testBrief(testInputs({}), { members }, 2024);
  expect(briefFileName(group(["RUS", "PRK"]), standing.release)).toBe("brief-RUS-PRK-2024-0123456789abcdef.md");
  expect(briefFileName(group(["RUS", "PRK", "CHN", "USA", "JPN", "KOR", "IND", "DEU"]), standing.release)).toBe(
    "brief-RUS-PRK-CHN-USA-JPN-and-3-2024-0123456789abcdef.md",
  );
});
