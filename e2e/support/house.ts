import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "packages/pipeline/src/cli.ts");

type App = "web" | "admin";
export type Credentials = { email: string; password: string };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** Both apps on a database of their own, as `npm start` sets them up. */
export class House {
  readonly home = mkdtempSync(join(tmpdir(), "entente-e2e-"));
  #ports: Record<App, number> = { web: 0, admin: 0 };
  #processes: Partial<Record<App, ChildProcess>> = {};

  /** Seeds the ledger with the embedded data and publishes the first release. */
  static async open(apps: readonly App[] = ["web", "admin"]): Promise<House> {
    const house = new House();
    house.entente("seed");
    house.#ports = { web: await freePort(), admin: await freePort() };
    await Promise.all(apps.map((app) => house.start(app)));
    return house;
  }

  get web(): string {
    return `http://localhost:${this.#ports.web}`;
  }

  get admin(): string {
    return `http://localhost:${this.#ports.admin}`;
  }

  entente(...args: string[]): string {
    return execFileSync(process.execPath, [cli, ...args], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ENTENTE_HOME: this.home },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** The first administrator, with the one-time password that is printed once. */
  firstAdministrator(): Credentials {
    const text = this.entente("admin", "first");
    const email = /\S+@\S+/.exec(text)?.[0];
    const password = /[Pp]assword\S*\s+(\S+)/.exec(text)?.[1];
    if (!email || !password) throw new Error(`no credentials in: ${text}`);
    return { email, password };
  }

  async start(app: App): Promise<void> {
    const folder = join(root, "apps", app);
    const process_ = spawn(
      process.execPath,
      [join(folder, "node_modules/next/dist/bin/next"), "start", "--port", String(this.#ports[app])],
      {
        cwd: folder,
        env: {
          ...process.env,
          NODE_ENV: "production",
          ENTENTE_HOME: this.home,
          // Written when a server ends in peace; whoever starts one often starts it faster.
          NODE_COMPILE_CACHE: join(this.home, "compiled"),
          ENTENTE_AUTH_SECRET: "an-end-to-end-secret-of-enough-length",
          ADMIN_ORIGIN: this.admin,
          ENTENTE_CLI: cli,
        },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    this.#processes[app] = process_;
    const address = `http://localhost:${this.#ports[app]}/healthz`;
    for (let tries = 0; tries < 1200; tries++) {
      if (process_.exitCode !== null) throw new Error(`${app} ended with ${process_.exitCode}`);
      if (
        await fetch(address).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        return;
      await new Promise((wake) => setTimeout(wake, 25));
    }
    throw new Error(`${app} did not answer at ${address}`);
  }

  async #end(app: App, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const process_ = this.#processes[app];
    if (!process_ || process_.exitCode !== null || process_.signalCode !== null) return;
    const gone = new Promise((resolve) => process_.once("close", resolve));
    process_.kill(signal);
    await gone;
  }

  /** Ends an app as Ctrl-C does. */
  stop(app: App): Promise<void> {
    return this.#end(app, "SIGTERM");
  }

  /** Ends an app the hard way: no handler runs. */
  kill(app: App): Promise<void> {
    return this.#end(app, "SIGKILL");
  }

  async close(): Promise<void> {
    await Promise.all([this.kill("web"), this.kill("admin")]);
    rmSync(this.home, { recursive: true, force: true });
  }
}
