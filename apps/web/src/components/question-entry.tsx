import type { questionDocs } from "@entente/core/bound/doc";
import { capital, prose } from "#view/words.ts";

/** One question that is answered by a list, from its own documentation. */
export function QuestionEntry({ doc }: { doc: (typeof questionDocs)[number] }) {
  return (
    <section id={doc.id} aria-labelledby={`${doc.id}-title`} className="part">
      <h2 id={`${doc.id}-title`}>{doc.title}</h2>
      <p>{doc.asks}</p>
      <dl className="details">
        {Object.entries(doc.parts).map(([part, says]) => (
          <div key={part}>
            <dt>{capital(prose(part))}</dt>
            <dd>{capital(says)}.</dd>
          </div>
        ))}
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
