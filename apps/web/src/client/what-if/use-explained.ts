import type { Scenario } from "@entente/core/scenario/scenario";
import { startTransition, useEffect, useRef, useState } from "react";
import type { Explainable, Explained, FromWorker, ToExplain } from "./explained.ts";

/** A processor of two cores paints sooner when nothing is worked out beside it: the worker waits for a reader who makes one change after the other. */
const REST_MS = 180;

type Told = { readonly explained: Explained | null; readonly failed: string | null };

/**
 * The parts of the difference, the ranges, camps and bonds, from a worker: the newest scenario is asked about, and while an answer is awaited
 * those between are passed over.
 */
export function useExplained(inputs: string, question: Explainable, scenario: Scenario): Told {
  const [told, setTold] = useState<Told>({ explained: null, failed: null });
  const ask = useRef<((scenario: Scenario) => void) | null>(null);

  useEffect(() => {
    let sent = 0;
    let [asked, waiting] = [null as Scenario | null, null as Scenario | null];
    const worker = new Worker(new URL("./explain.worker.ts", import.meta.url), { type: "module" });
    const send = (next: Scenario): void => {
      asked = next;
      sent = performance.now();
      worker.postMessage({ inputs, question, scenario: next } satisfies ToExplain);
    };
    const answered = (next: Told): void => {
      asked = null;
      performance.measure("what-if: explained", { start: sent, end: performance.now() });
      startTransition(() => setTold(next));
      const newer = waiting;
      waiting = null;
      if (newer !== null) send(newer);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("failed" in data) answered({ explained: null, failed: data.failed });
      else if (asked !== null) answered({ explained: { ...data, scenario: asked }, failed: null });
    };
    worker.onerror = () => answered({ explained: null, failed: "the browser could not start a worker" });
    ask.current = (next) => {
      if (asked !== null) waiting = next;
      else send(next);
    };
    return () => {
      ask.current = null;
      worker.terminate();
    };
  }, [inputs, question]);

  useEffect(() => {
    if (scenario.changes.length === 0) return;
    const later = setTimeout(() => ask.current?.(scenario), REST_MS);
    return () => clearTimeout(later);
  }, [scenario]);

  return told;
}
