import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import { type Block, type BlockKey, pointAt, subjectOf } from "@entente/db/series/block";
import { decodeBlock } from "@entente/db/series/block-code";
import type { Stored } from "../stored.ts";

/** A block that can be looked into when needed. */
export type Listed = { readonly key: BlockKey; readonly points: number; readonly content: () => Uint8Array };

/** What assertions look at, over blocks and facts. A block is opened once, when a value of it is asked for. */
export function storedView(
  blocks: readonly Listed[],
  facts: readonly FactRecord[],
  made: readonly Actor[] = [],
): Stored {
  const opened = new Map<Listed, { block: Block; subjects: Map<string, number> }>();
  const open = (listed: Listed) => {
    const known = opened.get(listed);
    if (known) return known;
    const block = decodeBlock(listed.content());
    const subjects = new Map(Array.from(block.value, (_, i) => [subjectOf(block, i), i]));
    const one = { block, subjects };
    opened.set(listed, one);
    return one;
  };
  const of = (indicator: string) => blocks.filter(({ key }) => key.indicator === indicator);
  return {
    facts,
    made,
    count: (indicator) => of(indicator).reduce((sum, { points }) => sum + points, 0),
    years: (indicator) => [...new Set(of(indicator).map(({ key }) => key.year))].sort((x, y) => x - y),
    actors: (indicator, year) =>
      new Set(
        of(indicator)
          .filter(({ key }) => key.year === year)
          .flatMap((listed) => open(listed).block.actors),
      ),
    value: (indicator, { from, to, part, year }) => {
      const name = `${from}/${to ?? "-"}/${part ?? "-"}`;
      for (const listed of of(indicator).filter(({ key }) => key.year === year)) {
        const { block, subjects } = open(listed);
        const at = subjects.get(name);
        if (at !== undefined) return pointAt(block, at).value;
      }
      return undefined;
    },
  };
}

/** What does not hold, each with what was found. */
export const failedAssertions = (
  assertions: readonly { says: string; fails: (stored: Stored) => string | undefined }[],
  stored: Stored,
): string[] =>
  assertions.flatMap(({ says, fails }) => {
    const found = fails(stored);
    return found === undefined ? [] : [`${says}: found ${found}`];
  });
