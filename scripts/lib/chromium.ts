import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./run.ts";
import { say } from "./say.ts";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const installed = (): string | undefined =>
  [process.env["CHROMIUM_PATH"], ...places].find((place) => place !== undefined && existsSync(place));

/** Whether Debian's packages can be installed without asking anybody. */
export const mayUseApt = (): boolean =>
  process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;

export async function apt(packages: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env, quiet: true });
  return (
    (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env, quiet: true })) === 0
  );
}

/** The path of a Chromium for the end-to-end tests; installed from Debian's packages where that is possible. */
export async function chromium(): Promise<string | undefined> {
  const found = installed();
  if (found || !mayUseApt()) return found;
  say("installing Chromium for the end-to-end tests (once)");
  await apt(["chromium"]);
  return installed();
}
