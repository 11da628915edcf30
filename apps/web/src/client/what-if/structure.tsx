import { DataTable } from "@entente/ui/components/data-table";
import { memo } from "react";
import { FigureValue } from "#components/figure-value.tsx";
import type { Names } from "#view/names.ts";
import { boundLines, boundScope } from "#view/scenario-bound.ts";
import { campsInWords } from "#view/scenario-camps.ts";
import type { StructureTold } from "#view/scenario-structure.ts";

/** Beyond these, lines are counted and no longer listed. */
const MOST_LINES = 12;

type Props = { told: StructureTold; against: readonly string[]; year: number; names: Names };

/** What a scenario makes of two camps and of who is bound: what differs, or that nothing does. */
export const Structure = memo(function Structure({ told: { camps, bound }, against, year, names }: Props) {
  const lines = boundLines(bound, names);
  const left = lines.length - MOST_LINES;
  return (
    <>
      {camps === null ? null : (
        <>
          {camps.rows.length === 0 ? null : (
            <DataTable
              caption={`Two camps in ${year}: as published and in the scenario`}
              columns={[
                { key: "figure", head: "Figure" },
                { key: "base", head: "As published", kind: "number" },
                { key: "scenario", head: "Scenario (hypothetical)", kind: "number" },
                { key: "difference", head: "Difference", kind: "number" },
              ]}
              rows={camps.rows.map(({ key, label, base, scenario, difference }) => ({
                key,
                cells: [
                  label,
                  <FigureValue key="base" figure={base} />,
                  scenario.value === null ? (
                    <span key="scenario" className="unknown" title={scenario.why}>
                      unknown
                    </span>
                  ) : (
                    <span key="scenario" className="number total">
                      {scenario.text}
                    </span>
                  ),
                  <span key="difference" className="number total">
                    {difference}
                  </span>,
                ],
              }))}
            />
          )}
          {campsInWords(camps, names).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      {lines.length === 0 ? (
        <p>Who is bound: nothing changes. In each attack every state owes what it owes as published.</p>
      ) : (
        <DataTable
          caption={`Who would be bound differently, ${year}`}
          columns={[
            { key: "attack", head: "If attacked" },
            { key: "who", head: "Who" },
            { key: "before", head: "As published" },
            { key: "after", head: "Scenario (hypothetical)" },
          ]}
          rows={lines.slice(0, MOST_LINES).map(({ attack, who, before, after }) => ({
            key: `${attack} ${who} ${after}`,
            cells: [attack, who, before, after],
          }))}
        />
      )}
      {left > 0 ? <p className="text-muted">{left} more are in the files to take along.</p> : null}
      <p className="source-line">{boundScope(against, year)}</p>
    </>
  );
});
