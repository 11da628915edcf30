import { NetworkFailure } from "./network-failure.ts";

export type Pause = (ms: number, signal: AbortSignal) => Promise<unknown>;

/** Tries again after each pause, as long as what fails is the network. */
export async function retry<T>(
  attempt: () => Promise<T>,
  how: {
    readonly pausesMs: readonly number[];
    readonly pause: Pause;
    readonly signal: AbortSignal;
    readonly say: (line: string) => void;
  },
): Promise<T> {
  for (const ms of how.pausesMs) {
    try {
      return await attempt();
    } catch (cause) {
      if (!(cause instanceof NetworkFailure)) throw cause;
      how.say(`${cause.message}; trying again in ${ms / 1000} s`);
      await how.pause(ms, how.signal);
    }
  }
  return attempt();
}
