// The first thing that runs, on whatever Node.js the machine has: no syntax newer than Node 12, no dependency.
// It finds or fetches a Node.js that fits, fetches pnpm, installs, and hands over to scripts/<command>.ts.
"use strict";
const { spawn, spawnSync } = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

const root = path.resolve(__dirname, "..");
const tools = path.join(root, ".tools");
const NODE = "24.21.0";
const PNPM = "12.21.0";
const windows = process.platform === "win32";

function say(text) {
  process.stderr.write("entente: " + text + "\n");
}
function stop(text) {
  say(text);
  process.exit(1);
}
function newEnough(version) {
  const parts = version.replace(/^v/, "").split(".").map(Number);
  return parts[0] > 22 || (parts[0] === 22 && parts[1] >= 12);
}

function fetchTool(name, version) {
  const folder = path.join(tools, name.replace("/", "-") + "-" + version);
  const installed = path.join(folder, "node_modules", name);
  if (fs.existsSync(path.join(installed, "package.json"))) return installed;
  say("getting " + name + " " + version + " (once)");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  const done = spawnSync(
    windows ? "npm.cmd" : "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder, name + "@" + version],
    { stdio: ["ignore", "ignore", "inherit"], shell: windows, cwd: folder },
  );
  if (done.status !== 0 || !fs.existsSync(path.join(installed, "package.json"))) {
    fs.rmdirSync(folder, { recursive: true });
    stop(
      "could not get " +
        name +
        " " +
        version +
        " from the npm registry: check the network and the free disk space, then run the command again",
    );
  }
  return installed;
}

function nodeFolder() {
  if (newEnough(process.version)) return path.dirname(process.execPath);
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin-" : "node-";
  const name = prefix + (windows ? "win" : process.platform) + "-" + process.arch;
  const folder = path.join(fetchTool(name, NODE), "bin");
  const works = spawnSync(path.join(folder, windows ? "node.exe" : "node"), ["--version"], { encoding: "utf8" });
  if (works.status !== 0)
    stop(
      "Node.js " +
        process.version +
        " is too old and the one fetched does not run here: install Node.js 22.12 or newer",
    );
  return folder;
}

/** What decides whether node_modules is up to date: the lockfile and every manifest. */
function manifestHash() {
  const hash = crypto.createHash("sha256").update(process.platform + process.arch);
  ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "e2e/package.json"].forEach((file) => {
    hash.update(fs.readFileSync(path.join(root, file)));
  });
  ["apps", "packages"].forEach((folder) => {
    fs.readdirSync(path.join(root, folder))
      .sort()
      .forEach((name) => {
        const file = path.join(root, folder, name, "package.json");
        if (fs.existsSync(file)) hash.update(fs.readFileSync(file));
      });
  });
  return hash.digest("hex");
}

const command = process.argv[2];
if (["start", "test", "bench", "check", "pipeline", "entente"].indexOf(command) < 0)
  stop("expected one of: start, test, bench, check, pipeline, entente");

const node = nodeFolder();
const pnpm = path.dirname(path.join(fetchTool("pnpm", PNPM), "pnpm"));
const env = Object.assign({}, process.env, {
  PATH: [node, path.join(pnpm, "..", ".bin"), process.env.PATH].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
});
// Settings that npm hands to its scripts are npm's own; pnpm reads the user's and the project's files itself.
Object.keys(env).forEach((key) => {
  if (/^npm_(config|package|lifecycle)_/i.test(key) && !/registry/i.test(key)) delete env[key];
});

const stamp = path.join(root, "node_modules", ".installed-for");
const wanted = manifestHash();
if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== wanted) {
  say("installing dependencies (half a minute the first time)");
  const done = spawnSync("pnpm", ["install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn"], {
    cwd: root,
    env: env,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
  });
  if (done.status !== 0)
    stop(
      "the installation stopped; the lines above say why (often the network or a full disk). Run the command again to go on",
    );
  fs.writeFileSync(stamp, wanted);
}

const program = spawn(
  path.join(node, windows ? "node.exe" : "node"),
  [path.join(root, "scripts", command + ".ts")].concat(process.argv.slice(3)),
  { cwd: root, env: env, stdio: "inherit" },
);
// Whoever stops this process means the one that does the work; it decides how to end.
["SIGINT", "SIGTERM", "SIGHUP"].forEach(function (signal) {
  process.on(signal, function () {
    if (signal !== "SIGINT") program.kill(signal);
  });
});
program.on("close", function (code) {
  process.exit(code === null ? 130 : code);
});
