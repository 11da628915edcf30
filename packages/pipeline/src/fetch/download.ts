import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../refusal.ts";
import { answerOffset, Unfit, validatorOf } from "./answer-offset.ts";
import type { Download } from "./downloads.ts";
import { type Answer, follow } from "./follow.ts";
import { NetworkFailure } from "./network-failure.ts";
import { onDisk } from "./on-disk.ts";
import { beginPart, dropPart, finishPart, keptPart, partPath } from "./part.ts";
import { type Patience, type Policy, publicHttps, usualPatience } from "./policy.ts";
import { failure } from "./request.ts";
import { type Pause, retry } from "./retry.ts";
import { sha256Of } from "./sha256-of.ts";

export type DownloadSettings = {
  /** Aborted by a person; its reason is thrown. What has come by then is kept. */
  readonly signal: AbortSignal;
  /** Told how many bytes of the file are there, from where a kept part ends; less than before after a fresh start. */
  readonly update: (done: number) => void;
  readonly say: (line: string) => void;
  readonly policy?: Policy;
  readonly patience?: Patience;
  readonly pause?: Pause;
};

/** What `download` did: the file came, or was there already. */
export type Outcome = "downloaded" | "there";

/**
 * Brings a recorded file into a folder. It is put in place only whole and with the recorded SHA-256; until then it is
 * "<file>.part", from which the next call goes on. A file in place is verified, and never overwritten.
 */
export async function download(entry: Download, folder: string, settings: DownloadSettings): Promise<Outcome> {
  const { signal: stop, patience = usualPatience, pause = pauseFor, say } = settings;
  const target = join(folder, entry.file);
  await onDisk(folder, () => mkdir(folder, { recursive: true }));
  const inPlace = await onDisk(target, () => sha256Of(target));
  if (inPlace === entry.sha256) return "there";
  if (inPlace !== undefined) {
    throw new Refusal(
      `${target} is there and is another file: expected SHA-256 ${entry.sha256}, found ${inPlace}. Move it away, or choose another folder with --to`,
    );
  }
  const overall = AbortSignal.timeout(patience.overallMs);
  const signal = AbortSignal.any([stop, overall]);
  try {
    const { pausesMs } = patience;
    await retry(() => attempt(entry, target, { ...settings, patience, signal }), { pausesMs, pause, signal, say });
  } catch (cause) {
    if (stop.aborted) throw stop.reason;
    if (overall.aborted) throw new Refusal(`${entry.url}: not done within ${patience.overallMs / 1000} s. ${GO_ON}`);
    if (cause instanceof NetworkFailure) throw new Refusal(`${cause.message}. ${GO_ON}`, { cause });
    throw cause;
  }
  await finishPart(target, entry);
  return "downloaded";
}

const GO_ON = "Run the same command again to go on";
const pauseFor: Pause = (ms, signal) => wait(ms, undefined, { signal });

type AttemptSettings = DownloadSettings & { readonly patience: Patience };

/** Leaves a part that has every byte, or throws. */
async function attempt(entry: Download, target: string, settings: AttemptSettings): Promise<void> {
  const { policy = publicHttps, patience, signal } = settings;
  const kept = await keptPart(target, entry);
  if (kept?.size === entry.bytes) return;
  const rest = kept?.validator == null ? undefined : { from: kept.size, validator: kept.validator };
  const headers = rest === undefined ? {} : { range: `bytes=${rest.from}-`, "if-range": rest.validator };
  const answer = await follow(new URL(entry.url), entry.alsoFrom ?? [], { headers, policy, patience, signal });
  try {
    const offset = answerOffset(answer.response, rest?.from ?? 0, entry);
    if (offset === 0) await beginPart(target, entry, validatorOf(answer.response));
    await receive(answer, offset, entry, target, settings.update);
  } catch (cause) {
    if (cause instanceof Unfit) await dropPart(target);
    throw cause;
  } finally {
    answer.response.destroy();
  }
}

async function receive(
  answer: Answer,
  offset: number,
  { url, bytes }: Download,
  target: string,
  update: (done: number) => void,
): Promise<void> {
  const part = partPath(target);
  let done = offset;
  update(done);
  const file = await onDisk(part, () => open(part, "a"));
  try {
    for await (const chunk of chunksOf(answer)) {
      if (done + chunk.length > bytes) {
        await dropPart(target);
        throw new Refusal(
          `${url} is not the file that was recorded: more than its ${bytes} bytes came. Nothing was kept`,
        );
      }
      await onDisk(part, () => file.appendFile(chunk));
      done += chunk.length;
      update(done);
    }
  } finally {
    await file.close();
  }
  if (done < bytes) throw new NetworkFailure(`${url}: only ${done} of ${bytes} bytes came`);
}

/** The body. A connection that breaks is a NetworkFailure, unless it was broken on purpose. */
async function* chunksOf({ url, response }: Answer): AsyncGenerator<Buffer> {
  try {
    yield* response as AsyncIterable<Buffer>;
  } catch (cause) {
    throw cause instanceof Error && "code" in cause && typeof cause.code === "string" ? failure(url, cause) : cause;
  }
}
