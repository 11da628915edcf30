import { expect, test } from "vitest";
import { originOf, ownOrigin } from "./origin.ts";

test.each([
  [{ host: "entente.example:8080" }, "http://entente.example:8080"],
  [{ host: "entente.example", "x-forwarded-proto": "https" }, "https://entente.example"],
  [{ host: "[::1]:3000" }, "http://[::1]:3000"],
  [{ host: "evil.example/path?" }, "http://localhost:3000"],
  [{ host: 'x"><script>' }, "http://localhost:3000"],
  [{ "x-forwarded-host": "evil.example" }, "http://localhost:3000"],
  [{ "x-forwarded-proto": "javascript" }, "http://localhost:3000"],
])("%j came to %s", (headers, origin) => {
  expect(originOf(new Request("http://localhost:3000/r/x/api/brief", { headers }))).toBe(origin);
});

test.each([
  [true, { host: "entente.example", origin: "https://entente.example" }],
  [true, { host: "localhost:3000", origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }],
  [false, { host: "entente.example", origin: "https://evil.example" }],
  [false, { host: "entente.example", origin: "https://entente.example.evil.example" }],
  [false, { host: "entente.example", origin: "null" }],
  [false, { host: "entente.example" }],
  [false, { host: "entente.example", origin: "https://entente.example", "sec-fetch-site": "cross-site" }],
  [false, { host: "localhost:3000", origin: "http://localhost:4000", "sec-fetch-site": "same-site" }],
])("whether a write may come: %s for %j", (may, headers) => {
  expect(ownOrigin(new Request("http://localhost:3000/api/scenario", { method: "POST", headers }))).toBe(may);
});
