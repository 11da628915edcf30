import type { ReactNode } from "react";

/** What happened, said where it happened and read out at once. */
export function Notice({ tone, children }: { tone: "problem" | "done" | "plain"; children: ReactNode }) {
  return (
    <div className={`notice ${tone}`} role={tone === "problem" ? "alert" : "status"}>
      {children}
    </div>
  );
}
