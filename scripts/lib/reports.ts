import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.ts";

export type Tally = { passed: number; failed: number; skipped: string[] };

type VitestReport = { testResults: { assertionResults: { status: string; fullName: string }[] }[] };
type PlaywrightSuite = {
  title: string;
  specs?: { title: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
};

const reportFiles = (): string[] =>
  ["apps", "packages"]
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .map((folder) => join(folder, "dist/test-report.json"));
const endToEndReport = join(root, "e2e/dist/test-report.json");

/** Old reports would be counted for tests that never ran. */
export const forgetEndToEnd = (): void => rmSync(endToEndReport, { force: true });

function vitest(file: string, tally: Tally): void {
  const report: VitestReport = JSON.parse(readFileSync(file, "utf8"));
  for (const { assertionResults } of report.testResults) {
    if (assertionResults.length === 0) tally.failed++;
    for (const { status, fullName } of assertionResults) {
      if (status === "passed") tally.passed++;
      else if (status === "failed") tally.failed++;
      else tally.skipped.push(fullName.trim());
    }
  }
}

function playwright(suite: PlaywrightSuite, tally: Tally): void {
  for (const spec of suite.specs ?? [])
    for (const { status } of spec.tests) {
      if (status === "expected") tally.passed++;
      else if (status === "skipped") tally.skipped.push(spec.title);
      else tally.failed++;
    }
  for (const inner of suite.suites ?? []) playwright(inner, tally);
}

/** Adds up what every package's tests reported, also of those that the cache answered for. */
export function tally(): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const file of reportFiles()) if (existsSync(file)) vitest(file, sum);
  if (existsSync(endToEndReport)) {
    const { suites, errors }: { suites: PlaywrightSuite[]; errors: unknown[] } = JSON.parse(
      readFileSync(endToEndReport, "utf8"),
    );
    sum.failed += errors.length;
    for (const suite of suites) playwright(suite, sum);
  }
  return sum;
}
