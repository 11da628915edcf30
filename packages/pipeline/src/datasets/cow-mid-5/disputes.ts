import type { Table } from "../dataset.ts";
import { outcomes, settlements } from "../events/disputes/codes.ts";
import type { Row } from "../row.ts";

/** What is known of a dispute as a whole: the year of its start, and how it came out, in words. */
export type Dispute = { readonly startYear: number; readonly words: readonly string[] };

/** One row a dispute. Fills `disputes`, by number, before the years of their pairs are read. */
export const disputesTable = (disputes: Map<string, Dispute>): Table => ({
  name: "disputes",
  file: /^cow_mid_disps\.csv$/i,
  needed: true,
  columns: { needed: ["dispnum", "styear", "outcome", "settle"] },
  ignored: ["stmon", "fatality", "mindur", "maxdur", "hiact", "hostlev", "recip"],
  read: (out) => ({
    row: (row) => {
      const dispute = row.word("dispnum");
      if (disputes.has(dispute)) row.fail("dispnum", "each dispute once", "another row has it; keep one of them");
      disputes.set(dispute, { startYear: row.year("styear"), words: words(row) });
      out.leaveOut("a dispute as a whole: what it says goes with the facts of its pairs");
    },
  }),
});

function words(row: Row): string[] {
  const outcome = coded(row, "outcome", outcomes);
  const settlement = coded(row, "settle", settlements);
  return [
    ...(outcome === null ? [] : [`Outcome of the whole: ${outcome}.`]),
    ...(settlement === null ? [] : [`Settlement: ${settlement}.`]),
  ];
}

function coded(row: Row, column: string, known: readonly string[]): string | null {
  const code = row.integer(column);
  if (code === null) return null;
  return known[code] || row.fail(column, `a code from 1 to ${known.length - 1} or -9`, "the codebook knows no other");
}
