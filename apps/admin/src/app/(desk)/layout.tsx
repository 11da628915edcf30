import { listFacts } from "@entente/db/ledger/list-facts";
import type { ReactNode } from "react";
import { Frame } from "#components/frame.tsx";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export default async function Layout({ children }: { children: ReactNode }) {
  const curator = await pageCurator();
  const { count } = await listFacts(await ledger(), { status: "in-review", limit: 1, offset: 0 });
  return (
    <Frame curator={curator} waiting={count}>
      {children}
    </Frame>
  );
}
