import type { Derivation } from "~/view/derivation.ts";
import { BasisList } from "./basis-list.tsx";
import { MathFormula } from "./math.tsx";

/** Number → formula → facts → source, the same in the drawer and on a figure's own page. */
export function DerivationBody({ derivation }: { derivation: Derivation }) {
  const { value, known, why, coverage, dataYear, note, formula, symbols, basis } = derivation;
  return (
    <div className="derivation">
      <p className="derivation-value">
        <span className="number">{value}</span>{" "}
        <span className="text-muted">
          {known ? `known for ${coverage} of what it should rest on` : why}
          {dataYear === "" ? "" : `; data of ${dataYear}`}
        </span>
      </p>
      {note === "" ? null : <p>{note}</p>}
      <h3>Formula</h3>
      <MathFormula node={formula} />
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
      <h3>Rests on</h3>
      <BasisList basis={basis} />
      <h3>How to read it</h3>
      <p>{derivation.reading}</p>
      <dl className="details">
        <dt>Range</dt>
        <dd>{derivation.range}</dd>
        <dt>When something is unknown</dt>
        <dd>{derivation.whenMissing}</dd>
        <dt>Limits</dt>
        <dd>{derivation.limits}</dd>
        <dt>Defined by</dt>
        <dd>{derivation.source}</dd>
      </dl>
    </div>
  );
}
