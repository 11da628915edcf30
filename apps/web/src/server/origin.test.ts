import { expect, test } from "vitest";
import { originOf } from "./origin.ts";

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
