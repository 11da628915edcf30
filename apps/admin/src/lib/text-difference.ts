/** Two texts with what they share at their ends set apart; cut between words, so that no half of one is marked. */
export type TextDifference = { start: string; before: string; after: string; end: string };

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

export function textDifference(before: string, after: string): TextDifference {
  const [a, b] = [words(before), words(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return {
    start: a.slice(0, start).join(""),
    before: a.slice(start, a.length - end).join(""),
    after: b.slice(start, b.length - end).join(""),
    end: a.slice(a.length - end).join(""),
  };
}
