import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

type Options = { env?: NodeJS.ProcessEnv; cwd?: string; quiet?: boolean };

/** Runs a program to its end and answers its exit code (130 when a signal ended it). */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, cwd = root, quiet = false }: Options = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 130));
  });
}

/** The project's own command line. What its many modules leave behind while they load would stay in memory without the limit. */
export const entente = (args: readonly string[], options?: Options): Promise<number> =>
  run(process.execPath, ["--max-semi-space-size=1", "packages/pipeline/src/cli.ts", ...args], options);

export const turbo = (args: readonly string[], options?: Options): Promise<number> =>
  run("pnpm", ["exec", "turbo", "run", ...args], options);
