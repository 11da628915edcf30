import type { IncomingMessage } from "node:http";
import { Refusal } from "../refusal.ts";
import { checkedAddresses, shown } from "./checked-addresses.ts";
import { type RequestSettings, request } from "./request.ts";

const MOST_REDIRECTS = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

export type Answer = { readonly url: URL; readonly response: IncomingMessage };

/**
 * The answer at the end of at most five redirects. Each address on the way is checked and resolved anew; another host
 * than the first must be one of `alsoFrom`, and https never leads to http.
 */
export async function follow(start: URL, alsoFrom: readonly string[], settings: RequestSettings): Promise<Answer> {
  const hosts = new Set([start.hostname, ...alsoFrom]);
  let url = start;
  for (let followed = 0; ; followed++) {
    const response = await request(
      url,
      await unless(settings.signal, checkedAddresses(url, settings.policy)),
      settings,
    );
    const { location } = response.headers;
    if (!redirects.has(response.statusCode ?? 0) || location === undefined) return { url, response };
    response.destroy();
    if (followed === MOST_REDIRECTS) {
      throw new Refusal(`${shown(start)} leads on and on: more than ${MOST_REDIRECTS} redirects are not followed`);
    }
    url = redirected(url, location, hosts);
  }
}

/** Where a redirect leads, if one may go there. */
export function redirected(from: URL, location: string, hosts: ReadonlySet<string>): URL {
  const to = URL.parse(location, from.href);
  if (to === null)
    throw new Refusal(`${shown(from)} leads to ${JSON.stringify(location.slice(0, 200))}, which is no address`);
  if (from.protocol === "https:" && to.protocol !== "https:") {
    throw new Refusal(`${shown(from)} leads to ${shown(to)}: from https it must lead to https`);
  }
  if (!hosts.has(to.hostname)) {
    throw new Refusal(
      `${shown(from)} leads to another host, ${to.hostname}, which is not recorded for this file; nothing was asked there`,
    );
  }
  return to;
}

/** Looking a name up can't be called off; its outcome can be given up. */
function unless<T>(signal: AbortSignal, outcome: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    outcome.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
