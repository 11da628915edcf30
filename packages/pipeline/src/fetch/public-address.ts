import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

const { IPv4, IPv6 } = ipaddr;

/** What is handed out to hosts of the Internet today; everything else of IPv6 is reserved or has a use of its own. */
const globalUnicast = IPv6.parseCIDR("2000::/3");
/** How networks without IPv4 reach an IPv4 host: its address stands in the last four bytes. RFC 6052. */
const throughNat64 = IPv6.parseCIDR("64:ff9b::/96");

/**
 * Whether an IP address in its usual notation is a host of the Internet: not this machine, not the network that it
 * stands in, no multicast, nothing reserved. IPv6 addresses that stand for an IPv4 address (mapped, compatible,
 * 6to4, Teredo) are refused whole, because a resolver has no reason to give them; those of NAT64 count as what they
 * stand for. Anything that isn't an address, or has a zone ("fe80::1%eth0"), is not public.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return IPv4.parse(address).range() === "unicast";
  if (family !== 6 || address.includes("%")) return false;
  const parsed = IPv6.parse(address);
  if (parsed.match(throughNat64)) return new IPv4(parsed.toByteArray().slice(-4)).range() === "unicast";
  return parsed.match(globalUnicast) && parsed.range() === "unicast";
}
