import { type Block, pointAt, subjectOf } from "./block.ts";

export type Difference = { new: number; changed: number; unchanged: number; removed: number };
/** One number that differs, for a summary that a person reads. */
export type Example = { subject: string; was: string; is: string };

const told = (block: Block, i: number): string => {
  const { value, missing, flag } = pointAt(block, i);
  return `${value ?? missing}${flag === null ? "" : ` (${flag})`}`;
};

/** What a block says otherwise than the one it takes the place of; either may be absent. The first few examples are collected. */
export function differenceOf(before: Block | null, after: Block | null, examples: Example[], most = 10): Difference {
  const old = new Map<string, number>();
  if (before) for (let i = 0; i < before.value.length; i++) old.set(subjectOf(before, i), i);
  const found: Difference = { new: 0, changed: 0, unchanged: 0, removed: 0 };
  const name = (subject: string): string => {
    const { indicator, year } = (after ?? before)?.key ?? {};
    return `${indicator} ${subject} ${year}`;
  };
  const show = (subject: string, was: string, is: string): void => {
    if (examples.length < most) examples.push({ subject: name(subject), was, is });
  };
  for (let i = 0; after && i < after.value.length; i++) {
    const subject = subjectOf(after, i);
    const at = old.get(subject);
    old.delete(subject);
    if (at === undefined || before === null) {
      found.new += 1;
      if (before) show(subject, "nothing", told(after, i));
    } else if (told(before, at) === told(after, i)) found.unchanged += 1;
    else {
      found.changed += 1;
      show(subject, told(before, at), told(after, i));
    }
  }
  for (const [subject, at] of old) {
    found.removed += 1;
    if (before) show(subject, told(before, at), "nothing");
  }
  return found;
}
