import { join } from "node:path";
import { settings } from "../env.ts";
import { download } from "../fetch/download.ts";
import { downloadsOf } from "../fetch/downloads.ts";
import { bytes, progress } from "../progress.ts";
import { Refusal } from "../refusal.ts";
import { print, say } from "./say.ts";

/** Downloads a data set's files from where they are recorded to be. Interrupted, it goes on the next time. */
export async function fetchDataset(id: string, { to }: { to?: string }): Promise<void> {
  const { files, note } = downloadsOf(id);
  const folder = to ?? join(settings().home, "downloads", id);
  say(`${id}: ${note}`);

  const stop = new AbortController();
  const interrupt = (): void =>
    stop.abort(new Refusal("stopped. What has come is kept: run the same command again to go on"));
  process.once("SIGINT", interrupt);
  try {
    for (const entry of files) {
      const shown = shownOf(entry.file, entry.bytes);
      try {
        const outcome = await download(entry, folder, { signal: stop.signal, update: shown.update, say: shown.say });
        shown.end();
        print(
          `${join(folder, entry.file)}: ${outcome === "there" ? "there already, and" : "downloaded;"} SHA-256 as recorded`,
        );
      } finally {
        shown.end();
      }
    }
  } finally {
    process.removeListener("SIGINT", interrupt);
  }
  print(`import it with "entente import ${id} ${folder}"`);
}

/** Progress of a file, from its first byte on; a file that is there already shows none. */
function shownOf(label: string, total: number) {
  const { stderr } = process;
  let started: ReturnType<typeof progress> | undefined;
  const end = (): void => {
    started?.end();
    started = undefined;
  };
  return {
    update: (done: number): void => {
      started ??= progress({
        label,
        total,
        before: done,
        unit: bytes,
        write: (text) => void stderr.write(text),
        isTerminal: stderr.isTTY === true,
        ...(stderr.columns ? { columns: stderr.columns } : {}),
        now: () => performance.now(),
      });
      started.update(done);
    },
    /** A complaint on a line of its own. */
    say: (line: string): void => {
      end();
      say(line);
    },
    end,
  };
}
