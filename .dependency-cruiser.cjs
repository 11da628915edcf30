// Who may import whom. The map is in CONTRIBUTING.md; this file is what makes it true.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(apps|packages|e2e)/", pathNot: [from, ...allowed] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      comment: "an import that can't be resolved is an import nobody checks",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    only("core-is-a-leaf", "^packages/core/", [], "core imports nothing of ours"),
    {
      name: "core-is-pure",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: "(\\.test|/expect-equal)\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    only("db", "^packages/db/", ["^packages/core/"], "db imports core"),
    only("pipeline", "^packages/pipeline/", ["^packages/(core|db)/"], "pipeline imports db and core"),
    only("ui", "^packages/ui/", ["^packages/core/"], "ui imports core"),
    only(
      "web",
      "^apps/web/",
      ["^packages/(core|ui)/", "^packages/db/src/release/"],
      "web reads releases, never the ledger",
    ),
    only("admin", "^apps/admin/", ["^packages/(core|db|pipeline|ui)/"], "admin's server side writes the ledger"),
    {
      name: "browser-apart",
      comment: "what may run in a browser knows the store's types at most, never its code",
      severity: "error",
      from: { path: "^apps/(web/src/(client|components|view)|admin/src/(components|lib))/" },
      to: { path: ["^packages/(db|pipeline)/", "^apps/[^/]+/src/server/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "release-side-apart",
      comment: "the read side must start without the ledger's drivers and accounts",
      severity: "error",
      from: { path: "^packages/db/src/release/", pathNot: ["\\.test\\.ts$", "/build[^/]*\\.ts$"] },
      to: { path: ["^packages/db/src/(ledger|store)", "node_modules/(pg|better-auth)/"] },
    },
    {
      name: "sql-stays-in-db",
      severity: "error",
      from: { path: "^(apps|packages/(core|pipeline|ui))/" },
      to: { path: "node_modules/(drizzle-orm|better-sqlite3|pg|@electric-sql)/" },
    },
    {
      name: "no-tests-in-code",
      severity: "error",
      from: { pathNot: "\\.test\\.tsx?$|/bench/|/contract/|test-support|^e2e/" },
      to: { path: "\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|dist|\\.turbo)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.depcruise.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
