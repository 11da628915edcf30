import type { ComponentType, ReactNode } from "react";

type LinkProps = {
  readonly href: string;
  readonly className?: string;
  readonly "aria-label"?: string;
  readonly children?: ReactNode;
};

/** How a page follows its own addresses; a plain "a" where nothing else is asked for. */
export type LinkComponent = ComponentType<LinkProps> | "a";
