import { isIP } from "node:net";
import { Refusal } from "../refusal.ts";
import { NetworkFailure } from "./network-failure.ts";
import type { Policy } from "./policy.ts";

/**
 * The addresses that a request for this URL may connect to. Refuses the URL unless all of its host's addresses are
 * allowed: one that isn't shows that the name is in the wrong hands, or means a machine of the local network.
 */
export async function checkedAddresses(url: URL, policy: Policy): Promise<readonly string[]> {
  const wrong = wrongWith(url, policy);
  if (wrong !== undefined) throw new Refusal(`${shown(url)}: ${wrong}; nothing was asked there`);
  // URL has already turned every other spelling of an IPv4 address ("0x7f.1", "2130706433") into the usual one.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) === 0 ? await resolved(host, policy) : [host];
  const refused = addresses.find((address) => !policy.allowsAddress(address));
  if (refused !== undefined) {
    throw new Refusal(
      `${shown(url)}: ${refused === host ? "this" : `${host} is at ${refused}, which`} is no public address of the Internet; nothing was asked there`,
    );
  }
  return addresses;
}

/** An address as it may be shown: without a name and a password, which have no place in a message. */
export function shown(url: URL): string {
  const bare = new URL(url.href);
  bare.username = "";
  bare.password = "";
  return bare.href;
}

function wrongWith(url: URL, { protocols, anyPort }: Policy): string | undefined {
  if (!protocols.has(url.protocol)) return `only ${[...protocols].join(" and ")} addresses are fetched`;
  if (url.username !== "" || url.password !== "") return "an address with a name or a password in it is not fetched";
  if (url.port !== "" && !anyPort) return `port ${url.port} is not fetched from`;
  if (url.hostname === "") return "there is no host in it";
  return undefined;
}

async function resolved(host: string, policy: Policy): Promise<readonly string[]> {
  try {
    const addresses = await policy.resolve(host);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
    throw new NetworkFailure(`the host ${host} can't be found${code}`);
  }
  throw new NetworkFailure(`the host ${host} has no address`);
}
