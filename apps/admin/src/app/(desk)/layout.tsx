import type { ReactNode } from "react";
import { Frame } from "#components/frame.tsx";
import { pageCurator } from "#server/session.ts";

export default async function Layout({ children }: { children: ReactNode }) {
  return <Frame curator={await pageCurator()}>{children}</Frame>;
}
