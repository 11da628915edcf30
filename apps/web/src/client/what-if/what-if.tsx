"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { Asked } from "./asked.ts";

const Workbench = dynamic(() => import("./workbench.tsx").then((module) => module.Workbench), {
  ssr: false,
  loading: () => <p role="status">Fetching the workbench …</p>,
});

/** The door to the workbench: most readers pass it by, so its code and data come only when it is opened, or asked for by the address. */
export function WhatIf(props: Asked) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (new URLSearchParams(window.location.search).has("scenario")) setOpen(true);
  }, []);
  return open ? (
    <Workbench {...props} />
  ) : (
    <p className="what-if-door">
      <button type="button" onClick={() => setOpen(true)}>
        Change something
      </button>{" "}
      <span className="text-muted">a treaty, any fact, a flow of trade, a weight</span>
    </p>
  );
}
