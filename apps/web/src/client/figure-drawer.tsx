"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { DerivationBody } from "#components/derivation.tsx";
import type { Derivation } from "#view/derivation.ts";
import { figurePath } from "#view/paths.ts";

async function fetchDerivation(release: string, address: string): Promise<Derivation> {
  const answer = await fetch(`/r/${release}/api/figure?address=${encodeURIComponent(address)}`);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return (await answer.json()) as Derivation;
}

/** The address of the figure link under a plain click; a click that asks for a new tab is left alone. */
function figureAt(event: MouseEvent): string | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("[data-figure]") : null;
  return link?.getAttribute("data-figure") ?? undefined;
}

/** Opens the derivation of any figure on the page beside it. One listener serves every number. */
export function FigureDrawer({ release }: { release: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const address = trail.at(-1);
  const { data, error, isPending } = useQuery({
    queryKey: ["figure", release, address],
    queryFn: () => fetchDerivation(release, address ?? ""),
    enabled: address !== undefined,
  });

  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const found = figureAt(event);
      if (found === undefined) return;
      event.preventDefault();
      const inside = event.target instanceof Node && dialog.current?.contains(event.target) === true;
      setTrail((before) => (inside ? [...before, found] : [found]));
    };
    document.addEventListener("click", open);
    return () => document.removeEventListener("click", open);
  }, []);

  useEffect(() => {
    if (address === undefined) dialog.current?.close();
    else {
      if (dialog.current?.open === false) dialog.current.showModal();
      dialog.current?.scrollTo({ top: 0 });
    }
  }, [address]);

  return (
    <dialog ref={dialog} className="drawer" aria-labelledby="drawer-title" onClose={() => setTrail([])}>
      {address === undefined ? null : (
        <>
          <div className="drawer-bar">
            {trail.length > 1 ? (
              <button type="button" onClick={() => setTrail((before) => before.slice(0, -1))}>
                Back
              </button>
            ) : null}
            <a href={figurePath(address)}>Open as a page</a>
            <button type="button" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
          <h2 id="drawer-title">{data ? `${data.title}: ${data.about}` : "How this figure is made"}</h2>
          {isPending ? <p role="status">Fetching what it rests on …</p> : null}
          {error ? (
            <p role="alert">
              The derivation could not be fetched ({error.message}).{" "}
              <a href={figurePath(address)}>Open it as a page instead.</a>
            </p>
          ) : null}
          {data ? <DerivationBody derivation={data} /> : null}
        </>
      )}
    </dialog>
  );
}
