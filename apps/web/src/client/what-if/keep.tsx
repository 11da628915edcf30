import { readScenario, type Scenario } from "@entente/core/scenario/scenario";
import { memo, type RefObject, useId, useState } from "react";
import type { Names } from "#view/names.ts";
import { instead } from "#view/scenario-address.ts";
import { emptyScenario } from "#view/scenario-changes.ts";
import { type Exported, exportJson, exportMarkdown, exportName, exportRows } from "#view/scenario-export.ts";
import type { ScenarioView } from "#view/scenario-view.ts";
import type { Titles } from "#view/scenario-words.ts";
import type { Asked } from "./asked.ts";
import type { SetScenario } from "./controls.ts";
import type { Explained } from "./explained.ts";
import { keep } from "./kept-scenario.ts";

/** What stands on the page while a button is pressed. */
export type OnPage = {
  readonly scenario: Scenario;
  /** Null for a scenario that can't be worked out: there is nothing to export. Made when it is asked for, so that no edit waits for it. */
  readonly view: (() => ScenarioView) | null;
  readonly explained: Explained | null;
};

type Props = {
  asked: Asked;
  /** Read when a button is pressed, so that no edit draws this part anew. */
  onPage: RefObject<OnPage>;
  name: string;
  empty: boolean;
  exportable: boolean;
  names: Names;
  titles: Titles;
  setScenario: SetScenario;
  setProblem: (problem: string | null) => void;
  keptAs: (scenario: Scenario, id: string) => void;
};

/** Larger than any scenario. */
const LARGEST_FILE = 200_000;

/** A name, a short address, files to take along, and a file to come back with. */
export const Keep = memo(function Keep(props: Props) {
  const { asked, onPage, name, empty, exportable, names, titles, setScenario, setProblem, keptAs } = props;
  const [said, setSaid] = useState("");
  const nameId = useId();
  const fileId = useId();

  const save = async (): Promise<void> => {
    setSaid("Saving …");
    const { scenario } = onPage.current;
    const kept = await keep(scenario);
    if (kept.ok) keptAs(scenario, kept.value);
    setSaid(
      kept.ok ? "Saved: the address of this page is short now, and what it stands for never changes." : kept.error,
    );
  };
  const take = async (kind: "csv" | "json" | "md" | "scenario"): Promise<void> => {
    const { scenario, view, explained } = onPage.current;
    if (view === null) return;
    const exported: Exported = {
      ...asked,
      address: window.location.href,
      scenario,
      view: view(),
      ranges: explained?.scenario === scenario ? explained.ranges : undefined,
      structure: explained?.scenario === scenario ? explained.structure : undefined,
      names,
      titles,
    };
    if (kind === "scenario")
      return download("scenario.json", `${JSON.stringify(scenario, null, 2)}\n`, "application/json");
    if (kind === "json") return download(exportName(exported, "json"), exportJson(exported), "application/json");
    if (kind === "md") return download(exportName(exported, "md"), exportMarkdown(exported), "text/markdown");
    const { stringify } = await import("csv-stringify/browser/esm/sync");
    download(exportName(exported, "csv"), stringify(exportRows(exported), { escape_formulas: true }), "text/csv");
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await readFile(file);
    setScenario(() => (typeof read === "string" ? emptyScenario : read));
    setProblem(typeof read === "string" ? read : null);
    setSaid("");
  };

  return (
    <details className="what-if-form what-if-keep">
      <summary>Keep, take along or open a scenario</summary>
      <p>
        <label htmlFor={nameId}>Name</label>{" "}
        <input
          id={nameId}
          type="text"
          maxLength={120}
          value={name}
          disabled={empty}
          onChange={(event) => {
            const wanted = event.target.value;
            setScenario(({ name: _, ...rest }) => (wanted.trim() === "" ? rest : { ...rest, name: wanted }));
          }}
        />{" "}
        <button type="button" disabled={empty} onClick={() => void save()}>
          Save under a short address
        </button>
      </p>
      <p className="what-if-take">
        <span>Take along, marked as hypothetical:</span>
        {(["csv", "json", "md"] as const).map((kind) => (
          <button key={kind} type="button" disabled={!exportable} onClick={() => void take(kind)}>
            {kind === "md" ? "Markdown" : kind.toUpperCase()}
          </button>
        ))}
        <button type="button" disabled={!exportable} onClick={() => void take("scenario")}>
          The scenario alone
        </button>
      </p>
      <p>
        <label htmlFor={fileId}>Open a scenario file</label>{" "}
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </p>
      <p role="status">{said}</p>
    </details>
  );
});

/** The scenario in a file, or why there is none. */
async function readFile(file: File): Promise<Scenario | string> {
  if (file.size > LARGEST_FILE) return `${file.name} is too large to be a scenario. ${instead}`;
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return `${file.name} is not JSON. ${instead}`;
  }
  const read = readScenario(value);
  if (read.ok) return read.value;
  const [first] = read.error;
  const where =
    first === undefined ? "" : ` At ${first.path || "the top"}: found ${first.found}; expected ${first.expected}.`;
  return `${file.name} is not a scenario.${where} ${instead}`;
}

function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
