import type { Settings } from "@entente/core/cohesion/types";
import { DataTable } from "@entente/ui/components/data-table";
import { dimensionInWords } from "#view/dimensions.ts";
import { rungInWords } from "#view/obligations.ts";
import { Section } from "./section.tsx";

const ageInWords = { trade: "Trade", voting: "Voting", institutions: "Institutions" } as const;
const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** Every constant of the method: none belongs to one actor. */
export function SettingsTable({ settings }: { settings: Settings }) {
  const rows: readonly (readonly [string, string])[] = [
    ...keys(settings.weights).map(
      (id) => [`Weight of ${dimensionInWords[id].toLowerCase()}`, String(settings.weights[id])] as const,
    ),
    ...keys(settings.ladder).map((rung) => [`Ladder: ${rungInWords[rung]}`, settings.ladder[rung].toFixed(2)] as const),
    ["An event counts half after", `${settings.halfLifeYears} years`],
    ...keys(settings.maxAgeYears).map(
      (id) => [`${ageInWords[id]}: a figure stands in for at most`, `${settings.maxAgeYears[id]} years`] as const,
    ),
    ["Fewest joint roll calls that say anything", String(settings.minRollCalls)],
    ["A tie is friendly from a commitment of", settings.signs.friendlyFrom.toFixed(2)],
    ["A tie is hostile from a present strain of", settings.signs.hostileFrom.toFixed(2)],
    ["Present strain: an event counts from severity", String(settings.signs.leastSeverity)],
    ["Present strain: what is over counts half after", `${settings.signs.halfLifeYears} years`],
    ["Weight of strain where a tie has both", String(settings.signs.strainWeight)],
    ...keys(settings.confidence).map(
      (step) =>
        [`A fact of ${step} confidence is right with probability`, settings.confidence[step].toFixed(2)] as const,
    ),
  ];
  return (
    <Section id="settings" title="Constants" lead="The choices of the method, the same for every actor.">
      <DataTable
        caption="Constants of the method"
        captionHidden
        columns={[
          { key: "constant", head: "Constant" },
          { key: "value", head: "Value", kind: "number" },
        ]}
        rows={rows.map((cells) => ({ key: cells[0], cells }))}
      />
    </Section>
  );
}
