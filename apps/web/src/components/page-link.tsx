import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within the dashboard. Pages are made when asked for, so none is fetched merely because it is in sight. */
export function PageLink(props: Omit<ComponentProps<typeof Link>, "prefetch">) {
  return <Link {...props} prefetch={false} />;
}
