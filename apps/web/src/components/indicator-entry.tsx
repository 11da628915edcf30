import type { IndicatorDoc } from "@entente/core/indicators/figure";
import type { MathNode } from "#view/mathml.ts";
import { MathFormula } from "./math.tsx";

type Props = {
  doc: IndicatorDoc;
  formula: MathNode;
  symbols: readonly { readonly symbol: MathNode; readonly meaning: string }[];
};

/** One indicator of the method page, from its own documentation. */
export function IndicatorEntry({ doc, formula, symbols }: Props) {
  return (
    <section id={doc.id} aria-labelledby={`${doc.id}-title`} className="part">
      <h2 id={`${doc.id}-title`}>{doc.title}</h2>
      <p>{doc.reading}</p>
      <MathFormula node={formula} />
      <SymbolList symbols={symbols} />
      <dl className="details">
        <div>
          <dt>Range</dt>
          <dd>{doc.range}</dd>
        </div>
        <div>
          <dt>When something is unknown</dt>
          <dd>{doc.whenMissing}</dd>
        </div>
        <div>
          <dt>Limits</dt>
          <dd>{doc.limits}</dd>
        </div>
        <div>
          <dt>Defined by</dt>
          <dd>{doc.source}</dd>
        </div>
      </dl>
    </section>
  );
}

/** What each letter of a formula stands for. */
export function SymbolList({ symbols }: Pick<Props, "symbols">) {
  return (
    <dl className="symbols">
      {symbols.map(({ symbol, meaning }) => (
        <div key={meaning}>
          <dt>
            <MathFormula node={symbol} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
