/** What a scenario comes to in one sentence, stamped as what it is. */
export function Hypothetical({ sentence }: { sentence: string }) {
  return (
    <div className="what-if-sentence">
      <p className="what-if-stamp">Hypothetical: worked out in your browser, published nowhere.</p>
      <p className="lead" role="status">
        {sentence}
      </p>
    </div>
  );
}
