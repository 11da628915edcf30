import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "172.31.255.255",
  "192.0.0.1",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::127.0.0.1",
  "::8.8.8.8",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:8.8.8.8",
  "::ffff:0:8.8.8.8",
  "64:ff9b::10.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::8.8.8.8",
  "100::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::1",
  "2002:808:808::1",
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "2606:4700::1%eth0",
  "fec0::1",
  "ff02::1",
])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

test.each([
  "1.1.1.1",
  "8.8.8.8",
  "100.63.255.255",
  "100.128.0.0",
  "172.32.0.1",
  "2606:4700::1111",
  "2a00:1450::1",
  "64:ff9b::8.8.8.8",
])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

test.each(["", "localhost", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "1.1.1.1:443", "[::1]", " 8.8.8.8"])(
  "%j is no address in its usual notation, so it is not public",
  (text) => expect(isPublicAddress(text)).toBe(false),
);

const notPublic: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xe0000000, 3],
];
const small: readonly (readonly [number, number])[] = [
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc01fc400, 24],
  [0xc034c100, 24],
  [0xc0586300, 24],
  [0xc0af3000, 24],
  [0xc6336400, 24],
  [0xcb007100, 24],
];
const all = [...notPublic, ...small];
const within = (value: number, [start, bits]: readonly [number, number]): boolean =>
  Math.floor(value / 2 ** (32 - bits)) === Math.floor(start / 2 ** (32 - bits));
const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
const hex = (value: number): string => `${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}`;

const privateAddress = fc
  .tuple(fc.constantFrom(...all), fc.nat(0xffffff))
  .map(([[start, bits], rest]) => start + (rest % 2 ** (32 - bits)));
const publicAddress = fc.nat(0xffffffff).filter((value) => !all.some((range) => within(value, range)));

test("no address of a range with a use of its own is public, however it is dressed up as IPv6", () =>
  fc.assert(
    fc.property(privateAddress, (value) => {
      expect(isPublicAddress(dotted(value))).toBe(false);
      for (const prefix of ["::", "::ffff:", "::ffff:0:", "64:ff9b::", "64:ff9b:1::", "2001:0:1:2:3:4:"]) {
        expect(isPublicAddress(`${prefix}${dotted(value)}`)).toBe(false);
      }
      expect(isPublicAddress(`::ffff:${hex(value)}`)).toBe(false);
      expect(isPublicAddress(`2002:${hex(value)}::1`)).toBe(false);
    }),
    { numRuns: 500 },
  ));

test("every other address of IPv4 is public, by itself and through NAT64, and in no other dress", () =>
  fc.assert(
    fc.property(publicAddress, (value) => {
      expect(isPublicAddress(dotted(value))).toBe(true);
      expect(isPublicAddress(`64:ff9b::${dotted(value)}`)).toBe(true);
      expect(isPublicAddress(`::ffff:${dotted(value)}`)).toBe(false);
      expect(isPublicAddress(`2002:${hex(value)}::1`)).toBe(false);
    }),
    { numRuns: 500 },
  ));

const outside = (address: string): boolean => !/^(2|3)[\da-f]{3}:/i.test(address) && !/^64:ff9b:/i.test(address);

test("no IPv6 address outside what is handed out to hosts is public, NAT64 aside", () =>
  fc.assert(
    fc.property(fc.ipV6().filter(outside), (address) => !isPublicAddress(address)),
    { numRuns: 500 },
  ));
