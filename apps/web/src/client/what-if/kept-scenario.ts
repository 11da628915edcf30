import { readScenario, type Scenario } from "@entente/core/scenario/scenario";
import { err, ok, type Result } from "@entente/core/units/result";
import { instead } from "#view/scenario-address.ts";

/** A scenario that this installation keeps, or why it can't be had, in words. */
export async function fetchKept(id: string, signal: AbortSignal): Promise<Result<Scenario, string>> {
  try {
    const answer = await fetch(`/api/scenario/${id}`, { signal });
    if (answer.status === 404) return err(`No scenario is kept under the short id ${id} on this site. ${instead}`);
    if (!answer.ok)
      return err(`The scenario under ${id} could not be fetched (the server answered ${answer.status}). ${instead}`);
    const read = readScenario(await answer.json());
    return read.ok ? read : err(`The scenario under ${id} can't be worked out by this version of the site. ${instead}`);
  } catch {
    return err(`The scenario under ${id} could not be fetched: the connection failed. ${instead}`);
  }
}

/** Has this installation keep a scenario: its short id, or why it was not kept. Nothing is lost either way. */
export async function keep(scenario: Scenario): Promise<Result<string, string>> {
  try {
    const answer = await fetch("/api/scenario", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(scenario),
    });
    const told = (await answer.json()) as { readonly id?: string; readonly title?: string };
    return answer.ok && told.id !== undefined
      ? ok(told.id)
      : err(told.title ?? `Nothing was saved: the server answered ${answer.status}.`);
  } catch {
    return err("Nothing was saved: the connection failed. The scenario stays on this page.");
  }
}
