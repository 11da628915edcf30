#!/usr/bin/env node
import { StoreError } from "@entente/db/errors";
import { BrokenRelease } from "@entente/db/release/current";
import { Command, Option } from "commander";
import { ZodError, z } from "zod";
import type { ImportFlags } from "./commands/import-dataset.ts";
import { say } from "./commands/say.ts";
import { encodings } from "./datasets/engine/decode.ts";
import { embeddedData } from "./env.ts";
import { codeSchemes } from "./query/codes.ts";
import { formats } from "./query/print.ts";
import { Refusal } from "./refusal.ts";

type Run<Args extends unknown[]> = (...args: Args) => unknown;

/** A command that is loaded when it is called: what one needs, no other waits for. */
const once =
  <Args extends unknown[]>(load: () => Promise<Run<Args>>) =>
  async (...args: Args): Promise<void> => {
    await (await load())(...args);
  };

const program = new Command("entente")
  .description("How cohesive is a group of states? Data files, ledger and releases from the command line.")
  .showHelpAfterError();

const data = program.command("data").description("data folders, without touching the ledger");
data
  .command("check")
  .argument("[folder]", "the folder to check", embeddedData)
  .description("name every problem of a data folder by file, row and column")
  .action(once(async () => (await import("./commands/data.ts")).checkData));
data
  .command("publish")
  .argument("[folder]", "the folder to publish", embeddedData)
  .requiredOption("--out <folder>", "where the release is written")
  .description("make the release that a data folder alone gives")
  .action(async (folder: string, { out }: { out: string }) => {
    const { publishData } = await import("./commands/data.ts");
    await publishData(folder, out);
  });
data
  .command("world")
  .argument("[folder]", "the folder that holds the published data sets, each in its own")
  .requiredOption("--out <folder>", "where the release is written")
  .description("make and verify the release of every published data set that is there")
  .action(once(async () => (await import("./commands/world.ts")).publishWorld));

program
  .command("import")
  .argument("<dataset>", 'a published data set by its id (see "entente datasets"), or a data folder')
  .argument("[paths...]", "the publisher's files, or folders or zip archives with them")
  .option("--label <text>", "what the batch of a data folder is called in the history")
  .option("--accept <why>", "take a file that differs from the one stored as the same version, and say why")
  .option("--without-rejected", "store the rows that hold although others were rejected")
  .addOption(new Option("--encoding <name>", "what the text is written in, where it can't be told").choices(encodings))
  .option("--author <name>", "who imports", "import")
  .description("store a data set or a data folder in the ledger, all of it or nothing")
  .action(async (dataset: string, paths: string[], flags: ImportFlags & { label?: string }) => {
    if (paths.length === 0) {
      const { importFolder } = await import("./commands/import.ts");
      await importFolder(dataset, flags.label ?? dataset);
    } else {
      const { importPublished } = await import("./commands/import-dataset.ts");
      await importPublished(dataset, paths, flags);
    }
  });
program
  .command("fetch")
  .argument("<dataset>", "a published data set by its id")
  .option("--to <folder>", "where the files go (default: downloads/<dataset> in the home)")
  .description("download a data set's files from a recorded address, by their checksums; safe to repeat")
  .action(once(async () => (await import("./commands/fetch.ts")).fetchDataset));
program
  .command("undo")
  .argument("<batch>", "the batch to undo, as its import named it")
  .option("--reason <why>", "why it is undone, for the history")
  .option("--author <name>", "who undoes it", "import")
  .description("take an import back as a whole; the history keeps both")
  .action(once(async () => (await import("./commands/undo.ts")).undo));
program
  .command("datasets")
  .description("the published data sets that can be imported")
  .action(once(async () => (await import("./commands/datasets.ts")).listDatasets));
program
  .command("publish")
  .option("--despite <why>", "publish although something does not hold that must, and say why")
  .option("--author <name>", "who publishes", "import")
  .option("--json", "print the release's manifest for programs")
  .description("publish what stands in the ledger as a release")
  .action(once(async () => (await import("./commands/publish.ts")).publish));
program
  .command("package")
  .argument("[release]", "a release by its id (default: the one that readers see)")
  .requiredOption("--out <folder>", "where the package appears, in a folder of the release's name")
  .description("make a release's data package: CSV, Parquet, datapackage.json, citation and checksums")
  .action(once(async () => (await import("./commands/package.ts")).packageRelease));
program
  .command("seed")
  .description("prepare a home: tables, embedded data, first release; safe to repeat")
  .action(once(async () => (await import("./commands/seed.ts")).seed));

program
  .command("query")
  .argument("[indicator]", "an indicator, a recorded series, or who-is-bound")
  .option("--list", "what can be asked, with units, ranges, options and sources")
  .option("--actors <codes>", "actors, separated by commas; everybody when not given")
  .option("--against <codes>", "the camp that a group is set against")
  .option("--year <year>", "one year")
  .option("--on <day>", "one day, for who-is-bound")
  .option("--from <year>", "from this year on")
  .option("--to <year>", "up to this year")
  .option("--option <name=value>", "a choice of the definition; may be given again", collected, [])
  .option("--scenario <file>", "a what-if as JSON: as published, in the scenario, and the difference")
  .addOption(new Option("--codes <scheme>", "codes of actors, read and printed").choices(codeSchemes).default("iso3"))
  .option("--release <id>", "another release than the one that readers see")
  .addOption(new Option("--format <name>", "how rows are printed").choices(formats).default("table"))
  .description("rows of an indicator from a release: one pair or the whole world")
  .action(once(async () => (await import("./commands/query.ts")).query));

program
  .command("analyse")
  .argument("<ties>", "a table with the columns a, b, sign or weight, and year where there is one")
  .addOption(new Option("--format <name>", "how the answer is printed").choices(formats).default("table"))
  .description("balance, camps, shape, communities and cohesion of your own ties; nothing is stored")
  .action(once(async () => (await import("./commands/analyse.ts")).analyse));

program
  .command("explain")
  .description(
    "why a group's cohesion is another in one year, or one release, than in another, down to facts and numbers",
  )
  .requiredOption("--actors <codes>", "the group, separated by commas")
  .requiredOption("--from <year>", "the year before")
  .option("--to <year>", "the year after (default: the same year, for two releases)")
  .option("--release <id>", "the release after (default: the one that readers see)")
  .option("--against-release <id>", "the release before (default: the same release, for two years)")
  .option("--option <name=value>", "a choice of the definition; may be given again", collected, [])
  .addOption(new Option("--codes <scheme>", "codes of actors, read and printed").choices(codeSchemes).default("iso3"))
  .addOption(new Option("--format <name>", "how rows are printed").choices(formats).default("table"))
  .action(once(async () => (await import("./commands/explain.ts")).explain));

program
  .command("diff")
  .argument("<before>", "a release")
  .argument("<after>", "another one")
  .option(
    "--figures <indicator>",
    "every figure of an indicator that differs, as CSV; all for those of every indicator",
  )
  .description("which facts, numbers and figures two releases do not share, and by how much")
  .action(once(async () => (await import("./commands/diff.ts")).diff));
program
  .command("verify")
  .argument("[release]", "the release to derive anew; the one that readers see when not given")
  .description("derive a release anew from its own content and compare byte for byte")
  .action(once(async () => (await import("./commands/verify.ts")).verifyRelease));

const admin = program.command("admin").description("accounts");
admin
  .command("first")
  .description("make the first administrator, with a one-time password")
  .action(once(async () => (await import("./commands/admin.ts")).firstAdministrator));

const ledger = program.command("ledger").description("the ledger's health");
ledger
  .command("verify")
  .description("check the database, the revisions and the projections")
  .action(once(async () => (await import("./commands/ledger.ts")).verifyLedger));
ledger
  .command("rebuild")
  .description("derive the projections anew from the revisions")
  .action(once(async () => (await import("./commands/ledger.ts")).rebuildLedger));

const release = program.command("release").description("published releases");
release
  .command("show")
  .argument("[id]")
  .description("what a release holds")
  .action(once(async () => (await import("./commands/publish.ts")).showRelease));

function collected(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** A bug keeps its stack; what a person can put right is one line. */
function complaint(cause: unknown): string {
  if (cause instanceof Refusal || cause instanceof StoreError || cause instanceof BrokenRelease) return cause.message;
  if (cause instanceof ZodError) return `a setting is wrong: ${z.prettifyError(cause).replace(/\s+/g, " ")}`;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

// A reader that has seen enough, such as head, ends the answer.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => process.exit(cause.code === "EPIPE" ? 0 : 1));

try {
  await program.parseAsync();
} catch (cause) {
  say(complaint(cause));
  process.exitCode = 1;
}
