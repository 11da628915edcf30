import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Refusal } from "../refusal.ts";
import { shown } from "./checked-addresses.ts";
import { NetworkFailure } from "./network-failure.ts";
import type { Patience, Policy } from "./policy.ts";

export type RequestSettings = {
  readonly headers: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly patience: Pick<Patience, "connectMs" | "silenceMs">;
  readonly signal: AbortSignal;
};

/**
 * One GET request, connected to one of the addresses given and to no other, however the name resolves by then. The
 * answer's body is still to be read; reading it throws a NetworkFailure when the server falls silent or the
 * connection breaks, and the signal's reason when that is aborted.
 */
export function request(url: URL, addresses: readonly string[], settings: RequestSettings): Promise<IncomingMessage> {
  const { headers, policy, patience, signal } = settings;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const options: RequestOptions = {
      // An agent of its own: no connection is shared, and no proxy from the environment stands between.
      agent: false,
      headers: { "accept-encoding": "identity", ...headers },
      lookup: only(addresses),
      timeout: patience.silenceMs,
    };
    const sent: ClientRequest =
      url.protocol === "https:"
        ? httpsRequest(url, policy.authority === undefined ? options : { ...options, ca: policy.authority })
        : httpRequest(url, options);

    let answer: IncomingMessage | undefined;
    let why: unknown;
    const stop = (cause: unknown): void => {
      why ??= cause;
      (answer ?? sent).destroy(cause instanceof Error ? cause : new Error(String(cause)));
    };
    const connecting = setTimeout(
      () => stop(new NetworkFailure(`no connection to ${url.host} within ${seconds(patience.connectMs)}`)),
      patience.connectMs,
    );
    const abort = (): void => stop(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    sent.on("socket", (socket) =>
      socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => clearTimeout(connecting)),
    );
    sent.on("timeout", () => stop(new NetworkFailure(`${url.host} sent nothing for ${seconds(patience.silenceMs)}`)));
    sent.on("error", (cause) => reject(why ?? failure(url, cause)));
    sent.on("response", (response) => {
      answer = response;
      // Whoever reads the body learns of an error there; one that comes before must not end the process.
      response.on("error", () => undefined);
      resolve(response);
    });
    sent.on("close", () => {
      clearTimeout(connecting);
      signal.removeEventListener("abort", abort);
    });
    sent.end();
  });
}

/** A resolver that knows the addresses that were checked, and nothing else. */
const only =
  (addresses: readonly string[]): LookupFunction =>
  (_host, options, callback) => {
    const known = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = known;
    if (options.all === true) callback(null, known);
    else if (first === undefined) callback(new Error("no address was checked"), "", 0);
    else callback(null, first.address, first.family);
  };

/** What a broken connection means in words. A certificate that doesn't hold won't hold at the next attempt. */
export function failure(url: URL, cause: Error): Error {
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
  return /CERT|SIGNATURE|ALTNAME|SELF_SIGNED/.test(code)
    ? new Refusal(`${shown(url)}: the server could not prove that it is ${url.hostname} (${code})`)
    : new NetworkFailure(`the connection to ${url.host} failed (${code})`);
}

const seconds = (ms: number): string => `${ms / 1000} s`;
