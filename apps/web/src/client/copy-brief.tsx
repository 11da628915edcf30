"use client";

import { useState } from "react";

type State = "ready" | "copying" | "copied" | "failed";

const words: Readonly<Record<State, string>> = {
  ready: "",
  copying: "Fetching the brief …",
  copied: "Copied.",
  failed: "It could not be copied; the download holds the same text.",
};

/** Puts the brief on the clipboard, the very text of its download. */
export function CopyBrief({ file }: { file: string }) {
  const [state, setState] = useState<State>("ready");
  const copy = async (): Promise<void> => {
    setState("copying");
    try {
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      await navigator.clipboard.writeText(await answer.text());
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()} disabled={state === "copying"}>
        Copy as Markdown
      </button>
      <span role="status">{words[state]}</span>
    </>
  );
}
