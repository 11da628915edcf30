import { settingDocs, settingValues } from "@entente/core/cohesion/setting-docs";
import type { Settings } from "@entente/core/cohesion/types";
import { DataTable } from "@entente/ui/components/data-table";
import { capital } from "#view/words.ts";
import { Section } from "./section.tsx";

/** Every constant of the method: none belongs to one actor. */
export function SettingsTable({ settings }: { settings: Settings }) {
  return (
    <Section
      id="settings"
      title="Constants"
      lead="The choices of the method, the same for every actor. A question on the command line may choose otherwise."
    >
      <DataTable
        caption="Constants of the method"
        captionHidden
        columns={[
          { key: "constant", head: "Constant" },
          { key: "value", head: "Value", kind: "number" },
          { key: "option", head: "On the command line" },
        ]}
        rows={[...settingValues(settings)].map(([path, value]) => {
          const { says = path, option } = settingDocs[path] ?? {};
          return {
            key: path,
            cells: [
              capital(says),
              String(value),
              option === undefined ? "" : <code key="option">--option {option}=…</code>,
            ],
          };
        })}
      />
    </Section>
  );
}
