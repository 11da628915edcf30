"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 3000;

async function newestRelease(): Promise<string | null> {
  const answer = await fetch("/api/release", { cache: "no-store" });
  if (!answer.ok) return null;
  const body: unknown = await answer.json();
  return typeof body === "object" && body !== null && "id" in body && typeof body.id === "string" ? body.id : null;
}

/** Follows the newest release while the page is looked at; a page pinned to one release only says that there is a newer one. */
export function ReleaseWatch({ release }: { release: string }) {
  const router = useRouter();
  const pathname = usePathname();
  const pinned = pathname.startsWith("/r/");
  const { data: newest } = useQuery({
    queryKey: ["newest-release"],
    queryFn: newestRelease,
    refetchInterval: EVERY_MS,
    staleTime: 0,
  });
  const outdated = typeof newest === "string" && newest !== release;
  useEffect(() => {
    if (outdated && !pinned) router.refresh();
  }, [outdated, pinned, router]);

  return (
    <p aria-live="polite" className="print:hidden">
      {outdated && pinned ? (
        <>
          You are reading an earlier release.{" "}
          <a href={pathname.replace(/^\/r\/[^/]+/, "") || "/"}>Open the newest one</a>
          <SinceThen pathname={pathname} release={release} />
        </>
      ) : null}
      {outdated && !pinned ? "A new release has been published; this page is being brought up to date." : null}
    </p>
  );
}

/** A group's page leads to what changed for the group since the release that is read. */
function SinceThen({ pathname, release }: { pathname: string; release: string }) {
  const [group] = /\/g\/[^/]+\/\d{4}$/.exec(pathname) ?? [];
  if (group === undefined) return null;
  return (
    <>
      , or see <a href={`${group}/since/${release}`}>what has changed since</a>
    </>
  );
}
