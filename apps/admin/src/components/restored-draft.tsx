"use client";
import { instant } from "#lib/words.ts";
import { Notice } from "./notice.tsx";

/** What was typed here before and never saved is in the form again; it may be let go. */
export function RestoredDraft({
  at,
  older,
  onDiscard,
}: {
  at: string;
  older: boolean;
  onDiscard: () => Promise<void>;
}) {
  return (
    <Notice tone="plain">
      <p>
        What you typed here on {instant(at)} and did not save is in the form again.
        {older && " Somebody has saved since: when you save yours, you choose between the two, field by field."}
      </p>
      <div>
        <button type="button" onClick={() => void onDiscard()}>
          Discard it
        </button>
      </div>
    </Notice>
  );
}
