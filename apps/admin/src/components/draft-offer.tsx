"use client";
import { useEffect, useState } from "react";
import { instant } from "#lib/words.ts";
import { type Draft, draftInBrowser } from "./form/use-autosave.ts";
import { Notice } from "./notice.tsx";

/** What was typed here before and never saved, to be taken up again or let go. */
export function DraftOffer({
  form,
  draft,
  revision,
  onRestore,
  onDiscard,
}: {
  form: string;
  draft: Draft | null;
  revision: number | null;
  onRestore: (draft: Draft) => void;
  onDiscard: () => Promise<void>;
}) {
  const [offer, setOffer] = useState(draft);
  useEffect(() => {
    const local = draftInBrowser(form);
    if (local && (!draft || local.at > draft.at)) setOffer(local);
  }, [form, draft]);
  if (!offer) return null;
  const older = offer.baseRevision !== revision;
  return (
    <Notice tone="plain">
      <p>
        You typed something here on {instant(offer.at)} and did not save it.
        {older && " Somebody has saved the fact since: when you save yours, you choose between the two field by field."}
      </p>
      <div className="line">
        <button
          type="button"
          onClick={() => {
            onRestore(offer);
            setOffer(null);
          }}
        >
          Take it up again
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setOffer(null);
            void onDiscard();
          }}
        >
          Let it go
        </button>
      </div>
    </Notice>
  );
}
