import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/launch.ts";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  // One waits for servers to start while the other clicks; more would only wait for each other.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env["CI"] === "true",
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "dist/test-report.json" }]],
  outputDir: "dist/results",
  use: {
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    launchOptions,
  },
});
