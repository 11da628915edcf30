import type { Derivation } from "#view/derivation.ts";
import { BasisList } from "./basis-list.tsx";
import { MathFormula } from "./math.tsx";
import { SymbolList } from "./symbol-list.tsx";

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
      <h2>Formula</h2>
      <MathFormula node={formula} />
      <SymbolList symbols={symbols} />
      <h2>Rests on</h2>
      <BasisList basis={basis} />
      <h2>How to read it</h2>
      <p>{derivation.reading}</p>
      <dl className="details">
        <div>
          <dt>Range</dt>
          <dd>{derivation.range}</dd>
        </div>
        <div>
          <dt>When something is unknown</dt>
          <dd>{derivation.whenMissing}</dd>
        </div>
        <div>
          <dt>Limits</dt>
          <dd>{derivation.limits}</dd>
        </div>
        <div>
          <dt>Defined by</dt>
          <dd>{derivation.source}</dd>
        </div>
      </dl>
    </div>
  );
}
