import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sharedFolder } from "../carry/shared-folder.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "entente-fetch-home-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The command line itself, as Node runs it; none of these asks the network. */
function entente(...args: string[]) {
  const cli = join(import.meta.dirname, "../cli.ts");
  const env = { ENTENTE_HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "fetch", ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("a data set without a recorded address: one line that says so and what to do", () => {
  const { status, stdout, stderr } = entente("cow-trade-4.0");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^entente: no address with a known checksum .*entente import cow-trade-4\.0 <file>.*\n$/);
});

test("a file in place that is another one is refused in one line and left alone", () => {
  const folder = join(home, "downloads", "world-bank-gdp");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "gdp.csv"), "mine");
  const { status, stderr } = entente("world-bank-gdp");
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /gdp\.csv is there and is another file: expected SHA-256 f0a84081\w+, found \w+\. Move it away/,
  );
});

const copy = join(sharedFolder(), "gdp-worldbank/gdp.csv");

test.skipIf(!existsSync(copy))(`files in place are verified in the folder of --to (needs ${copy})`, () => {
  const folder = join(home, "elsewhere");
  mkdirSync(folder);
  copyFileSync(copy, join(folder, "gdp.csv"));
  const { status, stdout } = entente("world-bank-gdp", "--to", folder);
  expect(status).toBe(0);
  expect(stdout).toContain("gdp.csv: there already, and SHA-256 as recorded");
  expect(stdout).toContain(`import it with "entente import world-bank-gdp ${folder}"`);
});
