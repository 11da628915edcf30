"use client";
import type { FactStatus } from "@entente/core/facts/fact";
import { useEffect, useRef, useState } from "react";
import type { Change } from "#lib/difference.ts";
import { statusInWords } from "#lib/words.ts";
import { ChangesTable } from "./changes-table.tsx";

type Bar = {
  head: { revision: number; status: FactStatus } | null;
  dirty: boolean;
  /** What became of the last save. */
  done: string | null;
  kept: "server" | "browser" | null;
  keepNow: () => Promise<unknown>;
  differences: readonly Change[];
  /** The revision that the differences are held against. */
  against: number | null;
  published: number | null;
  note: string;
  onNote: (note: string) => void;
  busy: boolean;
  /** The claim differs from what is published, its evidence does not. */
  askForSources: boolean;
  onSave: (submit: boolean) => void;
};

function stateOf({ head, dirty, kept }: Bar): string {
  if (!dirty) return head ? `As saved: revision ${head.revision}, ${statusInWords(head.status)}` : "Nothing typed yet";
  const keeping = { server: "kept for you", browser: "kept in this browser" };
  const typed = `Not saved yet${kept ? `; what you typed is ${keeping[kept]}` : ""}`;
  return head?.status === "in-review" ? `${typed}. Saving takes the fact out of review` : typed;
}

/** Always in sight: what differs, why, and the ways to go on. */
export function EditorBar(bar: Bar) {
  const { head, dirty, keepNow, differences, against, published, note, onNote, busy, askForSources, onSave } = bar;
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!askForSources) setAsking(false);
  }, [askForSources]);
  useEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (dirty) void keepNow();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [dirty, keepNow]);

  const submit = () => {
    setAsking(false);
    onSave(true);
  };
  const toEvidence = () => {
    setAsking(false);
    document.querySelector<HTMLElement>(".evidence input")?.focus();
  };
  const count = differences.length === 1 ? "1 field differs" : `${differences.length} fields differ`;
  const standard = published === null ? `revision ${against}` : `revision ${published}, as published`;

  return (
    <section className="keys" aria-label="Save">
      {asking && (
        <section className="notice plain" aria-labelledby="same-sources">
          <p id="same-sources">The claim changed and its evidence did not. Do the same sources say so?</p>
          <div className="line">
            <button ref={yes} type="button" onClick={submit}>
              Yes, submit it
            </button>
            <button type="button" onClick={toEvidence}>
              Change the evidence
            </button>
          </div>
        </section>
      )}
      {against !== null && differences.length > 0 && (
        <details className="differences">
          <summary>
            {count} from {standard}
          </summary>
          <ChangesTable changes={differences} caption={`Held against ${standard}`} />
        </details>
      )}
      <div className="field why">
        <label htmlFor="revision-note">What changed, and why</label>
        <input
          id="revision-note"
          value={note}
          maxLength={2000}
          onChange={(e) => onNote(e.target.value)}
          autoComplete="off"
        />
      </div>
      <button type="button" disabled={busy} onClick={() => onSave(false)}>
        Save draft
      </button>
      <button
        type="button"
        className="primary"
        disabled={busy || asking || !(dirty || head?.status === "draft")}
        onClick={() => (askForSources ? setAsking(true) : submit())}
      >
        Submit for review
      </button>
      <span className="muted small state" role="status">
        {bar.done && <strong>{bar.done} </strong>}
        {stateOf(bar)}
      </span>
    </section>
  );
}
