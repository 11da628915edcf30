import { LONGEST_TEXT } from "@entente/core/scenario/codec";
import { HYPOTHETICAL, MOST_CHANGES } from "@entente/core/scenario/scenario";
import { DataTable } from "@entente/ui/components/data-table";
import { exampleScenario } from "#view/scenario-example.ts";
import { Section } from "./section.tsx";

const changes = [
  [
    "add-fact",
    "fact",
    `A made-up fact in the form of every other; its id begins with “${HYPOTHETICAL}”. To form a treaty, add one.`,
  ],
  ["remove-fact", "id", "A fact counts no more. To dissolve a treaty, remove it; what it set aside stays aside."],
  [
    "alter-fact",
    "id, fields",
    "Fields of a fact take other values; null takes an optional one away. Id and kind stay.",
  ],
  [
    "scale-flow",
    "from, to, flow, factor, years",
    "The trade of one with another (total, exports or imports) times 0 to 100, in some years or in all. “WLD” stands for everyone.",
  ],
  ["set-weight", "dimension, value", "A dimension weighs 0 to 100 instead of 1."],
] as const;

/** How a scenario is written. */
export const ScenarioFormat = () => (
  <Section
    id="scenario"
    title="What-if: the form of a scenario"
    lead="A scenario is an ordered list of changes over what is published. The same formulas compute it, and nothing of it is ever stored among the facts."
  >
    <DataTable
      caption="Kinds of change"
      columns={[
        { key: "kind", head: "Kind" },
        { key: "fields", head: "Fields" },
        { key: "does", head: "What it does" },
      ]}
      rows={changes.map(([kind, fields, does]) => ({
        key: kind,
        cells: [<code key="kind">{kind}</code>, fields, does],
      }))}
    />
    <p>An example, which the command line takes as a file:</p>
    <pre className="code-block">{JSON.stringify(exampleScenario, null, 2)}</pre>
    <pre className="code-block">
      entente query group-cohesion --actors RUS,CHN,PRK --year 2024 --scenario scenario.json
    </pre>
    <p>
      Version 1; at most {MOST_CHANGES} changes. In an address it stands compressed (raw deflate, base64url) in{" "}
      {LONGEST_TEXT.toLocaleString("en")} characters at most; a longer one can be saved under a short id, which is the
      name of its content. One that can’t be read, is too long, is of another version or names actors or facts that the
      release does not have is refused with the reason, and what is published is shown.
    </p>
  </Section>
);
