"use client";

import { figureAddress } from "@entente/core/indicators/figure-address";
import { undirected } from "@entente/core/indicators/make-figure";
import { SimilarityMatrix } from "@entente/ui/charts/similarity-matrix";
import { useId, useState } from "react";
import { figurePath } from "#view/paths.ts";
import type { SimilarityView } from "#view/similarity.ts";
import { measureWords, signed, similaritySentence } from "#view/similarity-words.ts";

type Props = {
  readonly view: SimilarityView;
  readonly names: Readonly<Record<string, string>>;
  readonly source: string;
};

/** The matrix of one measure, and the choice among those that the release has. Without scripts the first one stands. */
export function SimilarityChoice({ view, names, source }: Props) {
  const group = useId();
  const [chosen, setChosen] = useState(view.measures[0]?.id);
  const [sentence, setSentence] = useState<string | null>(null);
  const measure = view.measures.find(({ id }) => id === chosen) ?? view.measures[0];
  if (measure === undefined) return null;
  const { id, year, order, pairs } = measure;
  const { title, unit, says, marks } = measureWords[id];
  const nameOf = (actor: string): string => names[actor] ?? actor;
  return (
    <>
      {view.measures.length < 2 ? null : (
        <fieldset className="similarity-choice">
          <legend>Alike in what?</legend>
          {view.measures.map((one) => (
            <label key={one.id}>
              <input type="radio" name={group} checked={one.id === id} onChange={() => setChosen(one.id)} />
              {measureWords[one.id].choice}
            </label>
          ))}
        </fieldset>
      )}
      <p className="text-muted" aria-live="polite">
        {says}
        {year === view.year ? "" : ` ${year} is the last year up to ${view.year} for which this release has figures.`}
      </p>
      <SimilarityMatrix
        title={title}
        unit={unit}
        year={year}
        source={source}
        actors={order.map((actor) => ({ id: actor, name: nameOf(actor) }))}
        pairs={pairs.map(([a, b, value, why]) => {
          const address = figureAddress({ indicator: id, subject: undirected(a, b), year });
          return {
            a,
            b,
            value,
            text: value === null ? "unknown" : signed(value),
            sentence: similaritySentence(id, { pair: `${nameOf(a)} – ${nameOf(b)}`, year, value, why }),
            href: figurePath(address),
            figure: address,
          };
        })}
        group={view.members}
        marks={marks}
        unknown="not known"
        onSay={setSentence}
      />
      {sentence === null ? null : (
        <div className="similarity-sentence" aria-hidden="true">
          {sentence}
        </div>
      )}
    </>
  );
}
