import type { MathNode } from "#view/mathml.ts";
import { MathSymbol } from "./math.tsx";

/** What each letter of a formula stands for. */
export function SymbolList({
  symbols,
}: {
  symbols: readonly { readonly symbol: MathNode; readonly meaning: string }[];
}) {
  return (
    <dl className="symbols">
      {symbols.map(({ symbol, meaning }) => (
        <div key={meaning}>
          <dt>
            <MathSymbol node={symbol} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
