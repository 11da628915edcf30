import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./public-address.ts";

/** Where a download may come from. Only tests take another than `publicHttps`: their servers are on this machine. */
export type Policy = {
  readonly protocols: ReadonlySet<string>;
  /** Whether a port may be named that isn't the protocol's own. */
  readonly anyPort: boolean;
  readonly allowsAddress: (address: string) => boolean;
  /** Every address of a host name. Asked once for each request. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** A certificate authority to trust instead of Node's own. */
  readonly authority?: string;
};

export const publicHttps: Policy = {
  protocols: new Set(["https:"]),
  anyPort: false,
  allowsAddress: isPublicAddress,
  resolve: async (host) => (await lookup(host, { all: true, order: "verbatim" })).map(({ address }) => address),
};

/** How long a server is waited for, in milliseconds, and how often. */
export type Patience = {
  readonly connectMs: number;
  /** Without a byte from the server. */
  readonly silenceMs: number;
  /** For a file in all, with every attempt. */
  readonly overallMs: number;
  /** Before the second attempt, the third, and so on. */
  readonly pausesMs: readonly number[];
};

export const usualPatience: Patience = {
  connectMs: 10_000,
  silenceMs: 30_000,
  overallMs: 30 * 60_000,
  pausesMs: [1000, 4000, 16_000],
};
