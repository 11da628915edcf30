import { SimilarityChoice } from "#client/similarity-choice.tsx";
import type { SimilarityView } from "#view/similarity.ts";
import { measureWords } from "#view/similarity-words.ts";
import { listed } from "#view/words.ts";
import type { ChartContext } from "./chart-context.ts";
import { Section } from "./section.tsx";

/** How alike the group and its rivals are in what they do towards others. */
export function SimilaritySection({ view, charts }: { view: SimilarityView; charts: ChartContext }) {
  const { measures, absent } = view;
  const actors = measures[0]?.order ?? [];
  return (
    <Section
      id="similarity"
      title="How alike are they?"
      lead="Whether they have the same allies, vote alike and sit in the same organisations. To be alike is not to be bound to each other. States that are alike stand side by side."
    >
      <SimilarityChoice
        view={view}
        names={Object.fromEntries(actors.map((id) => [id, charts.names(id)]))}
        source={charts.release}
      />
      {absent.length === 0 ? null : (
        <p className="text-muted">
          Not known for these states in this release up to {view.year}:{" "}
          {listed(absent.map((id) => measureWords[id].choice.replace(/^[AI]/, (letter) => letter.toLowerCase())))}.
        </p>
      )}
    </Section>
  );
}
