import type { FactOf } from "@entente/core/facts/fact";
import type { Row } from "../row.ts";

const tradeWords = {
  exp_part: "exports in part",
  exp_compl: "all exports",
  imp_part: "imports in part",
  imp_compl: "all imports",
} as const;
type TradeCode = keyof typeof tradeWords;
const tradeCodes = Object.keys(tradeWords) as TradeCode[];

const others = { arms: "arms", military: "military help", financial: "finance", travel: "travel", other: "other" };

export type Measures = Pick<FactOf<"friction">, "form" | "severity"> & { readonly words: string };

/** What a case forbids. An embargo, which weighs 4, is one that ends all exports and all imports; anything less is sanctions, 3. */
export function measuresOf(row: Row): Measures {
  const trade = listOf(row, "descr_trade", tradeCodes);
  const traded = row.flag("trade") === true;
  if (traded !== trade.length > 0)
    row.fail("descr_trade", "a description where trade is 1, none where it is 0", "one of the two columns is mistaken");
  const kinds = Object.entries(others).flatMap(([column, word]) => (row.flag(column) === true ? [word] : []));
  if (kinds.length === 0 && !traded) row.fail("other", "at least one measure", "a case without a measure is none");
  const words = [...(traded ? [`trade (${trade.map((code) => tradeWords[code]).join(", ")})`] : []), ...kinds];
  const embargo = trade.includes("exp_compl") && trade.includes("imp_compl");
  return {
    form: embargo ? "embargo" : "sanctions",
    severity: embargo ? 4 : 3,
    words: words.join(", "),
  };
}

/** The codes that a cell joins by commas. */
export function listOf<Code extends string>(row: Row, column: string, known: readonly Code[]): Code[] {
  const text = row.text(column);
  if (text === "") return [];
  return text.split(",").map((part) => {
    const code = known.find((one) => one === part.trim());
    return (
      code ??
      row.fail(column, `codes of ${known.join(", ")}`, "the codebook knows no other; codes are joined by commas")
    );
  });
}
