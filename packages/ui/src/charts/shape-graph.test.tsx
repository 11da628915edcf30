import { expect, test } from "vitest";
import type { KnownRung } from "./rung-marks.tsx";
import { ShapeGraph } from "./shape-graph.tsx";
import { markupOf } from "./test-support.ts";

const members = ["AAA", "BBB", "CCC", "DDD"].map((id, i) => ({ id, name: `Name of ${id}`, hue: `var(--actor-${i})` }));
const pair = (a: string, b: string, rung: KnownRung) => ({ a, b, rung });

test("every bond, a verified absence and an unknown", async () => {
  const markup = markupOf(
    <ShapeGraph
      title="What binds each two"
      unit="Rung"
      year={2024}
      source="Treaties"
      inWords="A chain."
      members={members}
      pairs={[
        pair("AAA", "BBB", "defence-automatic"),
        pair("AAA", "CCC", "defence"),
        pair("AAA", "DDD", "non-aggression"),
        pair("BBB", "CCC", "consultation"),
        pair("BBB", "DDD", "none"),
        pair("CCC", "DDD", null),
      ]}
    />,
  );
  await expect(markup).toMatchFileSnapshot("snapshots/shape-graph.html");
});
