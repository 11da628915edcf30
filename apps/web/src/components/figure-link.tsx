import type { ReactNode } from "react";
import { figurePath } from "#view/paths.ts";

/** A number that opens its derivation: in a drawer where scripts run, on its own page elsewhere. */
export function FigureLink({
  address,
  label,
  children,
}: {
  address: string;
  label?: string | undefined;
  children: ReactNode;
}) {
  return (
    <a
      className="figure-link"
      href={figurePath(address)}
      data-figure={address}
      aria-label={label}
      title="How this figure is made"
    >
      {children}
    </a>
  );
}
