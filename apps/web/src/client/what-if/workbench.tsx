"use client";

import "#styles/what-if.css";
import { ActorBench } from "./actor-bench.tsx";
import type { Asked } from "./asked.ts";
import { Bench } from "./bench.tsx";
import { useInputs } from "./use-inputs.ts";

/** Fetches what the figures rest on, then hands it to the bench. */
export function Workbench(props: Asked) {
  const { data, error, refetch } = useInputs(props);
  if (error) {
    return (
      <p role="alert">
        What the figures rest on could not be fetched ({error.message}); nothing was changed.{" "}
        <button type="button" onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  }
  if (data === undefined) return <p role="status">Fetching what the figures rest on …</p>;
  return props.group.members.length === 1 ? (
    <ActorBench {...props} inputs={data} />
  ) : (
    <Bench {...props} inputs={data} />
  );
}
