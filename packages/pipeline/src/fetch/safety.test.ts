import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkedAddresses } from "./checked-addresses.ts";
import { redirected } from "./follow.ts";
import { type Policy, publicHttps } from "./policy.ts";
import { content, emptyFolder, entryFor, fetched, localPolicy, sendFile, serve } from "./test-support.ts";

const unasked = async (): Promise<string[]> => {
  throw new Error("no name was to be looked up");
};
const strict = { ...publicHttps, resolve: unasked };
const checked = (url: string, policy = strict) => checkedAddresses(new URL(url), policy);

test.each([
  "https://127.0.0.1/",
  "https://2130706433/",
  "https://0x7f.1/",
  "https://0x7f000001/",
  "https://0177.0.0.1/",
  "https://127.1/",
  "https://10.0.0.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[::ffff:8.8.8.8]/",
  "https://[64:ff9b::a00:1]/",
  "https://[fd00::1]/",
  "https://１２７.０.０.１/",
])("%s is no public address", async (url) => {
  await expect(checked(url)).rejects.toThrow("no public address of the Internet");
});

test("the same spellings over http are refused under a policy that takes http, too", async () => {
  const policy = { ...strict, protocols: new Set(["http:"]) };
  await expect(checked("http://2130706433/", policy)).rejects.toThrow("no public address");
  await expect(checked("http://0x7f.1/", policy)).rejects.toThrow("no public address");
});

test.each([
  ["http://example.org/", "only https: addresses"],
  ["file:///etc/passwd", "only https: addresses"],
  ["ftp://example.org/", "only https: addresses"],
  ["https://me:secret@example.org/", "a name or a password"],
  ["https://me@example.org/", "a name or a password"],
  ["https://example.org:8443/", "port 8443"],
])("%s is refused before its name is looked up", async (url, why) => {
  const refused = checked(url);
  await expect(refused).rejects.toThrow(why);
  await expect(refused).rejects.not.toThrow("secret");
});

test("443 may be written down, and a public address is given back as it is", async () => {
  expect(await checked("https://8.8.8.8:443/")).toEqual(["8.8.8.8"]);
  expect(await checked("https://[2606:4700::1111]/")).toEqual(["2606:4700::1111"]);
});

test("a name is refused if any of its addresses is not public", async () => {
  const policy = { ...publicHttps, resolve: async () => ["8.8.8.8", "10.0.0.1"] };
  await expect(checked("https://example.org/", policy)).rejects.toThrow("example.org is at 10.0.0.1");
});

test("a name that can't be found, or has no address, is a failure that may pass", async () => {
  const lost = {
    ...publicHttps,
    resolve: async () => Promise.reject(Object.assign(new Error(), { code: "EAI_AGAIN" })),
  };
  await expect(checked("https://example.org/", lost)).rejects.toMatchObject({ name: "NetworkFailure" });
  const empty = { ...publicHttps, resolve: async () => [] };
  await expect(checked("https://example.org/", empty)).rejects.toMatchObject({ name: "NetworkFailure" });
});

test("the connection goes to the address that was checked, whatever the name says later", async () => {
  const { origin, asked } = await serve((request, response) => sendFile(request, response, content));
  const answers = [["127.0.0.1"], ["10.0.0.1"]];
  let lookups = 0;
  const policy = { ...localPolicy, resolve: async () => answers[lookups++] ?? ["10.0.0.1"] };
  // The name doesn't exist, so a second look at it, by anybody but the policy, could not find the server either.
  const url = origin.replace("127.0.0.1", "rebinding.invalid");
  expect((await fetched(entryFor(url), emptyFolder(), { policy })).outcome).toBe("downloaded");
  expect(lookups).toBe(1);
  expect(asked[0]?.headers.host).toContain("rebinding.invalid");
  await expect(fetched(entryFor(url), emptyFolder(), { policy })).rejects.toThrow("rebinding.invalid is at 10.0.0.1");
  expect(asked).toHaveLength(1);
});

test("each step of a chain of redirects is followed, to five", async () => {
  const { origin, asked } = await serve((request, response) => {
    const step = Number(new URL(request.url ?? "", "http://x").pathname.slice(1));
    if (step === 0) sendFile(request, response, content);
    else response.writeHead([301, 302, 303, 307, 308][step % 5] ?? 302, { location: `/${step - 1}` }).end("moved");
  });
  expect((await fetched(entryFor(`${origin}/5`), emptyFolder())).outcome).toBe("downloaded");
  expect(asked.map(({ url }) => url)).toEqual(["/5", "/4", "/3", "/2", "/1", "/0"]);
  await expect(fetched(entryFor(`${origin}/6`), emptyFolder())).rejects.toThrow("more than 5 redirects");
});

test("a redirect that leads round in a circle ends", async () => {
  const { origin, asked } = await serve((_request, response) => response.writeHead(302, { location: "/" }).end());
  await expect(fetched(entryFor(origin), emptyFolder())).rejects.toThrow("more than 5 redirects");
  expect(asked).toHaveLength(6);
});

test.each([
  ["http://10.0.0.1/secret", "10.0.0.1"],
  ["http://[::ffff:127.0.0.1]/", "[::ffff:7f00:1]"],
  ["http://169.254.169.254/latest/meta-data/", "169.254.169.254"],
])("a redirect to %s is refused, even where its host is recorded", async (location, host) => {
  const { origin } = await serve((_request, response) => response.writeHead(302, { location }).end());
  await expect(fetched(entryFor(origin, { alsoFrom: [host] }), emptyFolder())).rejects.toThrow("no public address");
});

test("a redirect to a recorded name is refused where the name is at a private address", async () => {
  const { origin } = await serve((_request, response) =>
    response.writeHead(302, { location: "http://inner.example/" }).end(),
  );
  const policy = { ...localPolicy, resolve: async () => ["192.168.0.1"] };
  const entry = entryFor(origin, { alsoFrom: ["inner.example"] });
  await expect(fetched(entry, emptyFolder(), { policy })).rejects.toThrow("inner.example is at 192.168.0.1");
});

test("a redirect to another host is followed only where that is recorded", async () => {
  const there = await serve((request, response) => sendFile(request, response, content));
  const location = there.origin.replace("127.0.0.1", "mirror.example");
  const { origin } = await serve((_request, response) => response.writeHead(302, { location }).end());
  await expect(fetched(entryFor(origin), emptyFolder())).rejects.toThrow("another host, mirror.example");
  expect(there.asked).toHaveLength(0);
  expect((await fetched(entryFor(origin, { alsoFrom: ["mirror.example"] }), emptyFolder())).outcome).toBe("downloaded");
});

test("a redirect with a password, to another protocol or to nothing is refused", async () => {
  const from = new URL("https://example.org/a");
  const hosts = new Set(["example.org"]);
  expect(redirected(from, "b?c", hosts).href).toBe("https://example.org/b?c");
  expect(() => redirected(from, "http://example.org/a", hosts)).toThrow("from https it must lead to https");
  expect(() => redirected(from, "file:///etc/passwd", hosts)).toThrow("from https it must lead to https");
  expect(() => redirected(from, "https://example.org.evil.example/", hosts)).toThrow("another host");
  expect(() => redirected(from, "//evil.example/", hosts)).toThrow("another host");
  expect(() => redirected(from, "https://", hosts)).toThrow("no address");
  await expect(checked(redirected(from, "https://a:b@example.org/", hosts).href)).rejects.toThrow("a password");
});

/** A certificate for "data.example", made for the test; undefined where openssl isn't installed. */
function certificate(): { key: Buffer; cert: Buffer } | undefined {
  const folder = emptyFolder();
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const ask = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=data.example -addext subjectAltName=DNS:data.example -keyout ${key} -out ${cert}`;
  try {
    execFileSync("openssl", ask.split(" "), { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  }
}

test("over https the server must prove its name, although the connection goes to an address", async ({ skip }) => {
  const made = certificate();
  if (made === undefined) return skip("openssl is not installed: no certificate to test with");
  const server = createServer(made, (request, response) => sendFile(request, response, content));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const policy = { ...localPolicy, protocols: new Set(["https:"]), authority: made.cert.toString() };
  const from = (host: string, trusting: Policy = policy) =>
    fetched(entryFor(`https://${host}:${port}/`), emptyFolder(), {
      policy: trusting,
      pause: () => Promise.reject(new Error("tried again")),
    });
  expect((await from("data.example")).outcome).toBe("downloaded");
  await expect(from("other.example")).rejects.toThrow("could not prove that it is other.example");
  const { authority: _, ...usual } = policy;
  await expect(from("data.example", usual)).rejects.toThrow("could not prove that it is data.example");
});
