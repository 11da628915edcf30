/** How amounts of a kind are written. */
export type Unit = (amount: number) => string;

/** Bytes in steps of a thousand, as publishers state the sizes of their files: "812 B", "3.4 MB". */
export const bytes: Unit = (amount) => {
  const steps = ["B", "kB", "MB", "GB", "TB"];
  let step = 0;
  let value = Math.max(0, amount);
  while (value >= 999.5 && step < steps.length - 1) {
    value /= 1000;
    step++;
  }
  return `${step === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${steps[step]}`;
};

/** Things that are counted: "1 row", "12,345 rows". */
export const counted =
  (one: string, many = `${one}s`): Unit =>
  (amount) => {
    const whole = Math.round(amount);
    return `${whole.toLocaleString("en")} ${whole === 1 ? one : many}`;
  };

export type ProgressOptions = {
  /** What is being done, e.g. a file's name. */
  readonly label?: string;
  /** How much there is in all; null where that isn't known, and then no time left is told. */
  readonly total: number | null;
  /** What had been done before the start, e.g. of a download that goes on: no part of the rate. */
  readonly before?: number;
  readonly unit: Unit;
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** The terminal's width; a longer line would wrap and could not be drawn over. */
  readonly columns?: number;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
};

export type Progress = {
  /** How much is done of the whole, not since the last call; less than before after a fresh start. */
  readonly update: (done: number) => void;
  /** Says how much was done and how long it took. Nothing is written after it. */
  readonly end: () => void;
};

const TERMINAL_EVERY = 200;
const PLAIN_EVERY = 10_000;
const CLEAR_LINE = "\r\u001b[2K";

/**
 * Tells how far something is: on a terminal one line, drawn anew at most five times a second; elsewhere a plain
 * line at most every ten seconds and one at the end. The rate is the mean since the start.
 */
export function progress(options: ProgressOptions): Progress {
  const { label, total, before = 0, unit, write, isTerminal, columns = 80, now } = options;
  const start = now();
  let done = before;
  let from = before;
  let written = isTerminal ? Number.NEGATIVE_INFINITY : start;
  let ended = false;

  const line = (more: readonly string[]): string => {
    const amount = total === null ? unit(done) : `${unit(done)} of ${unit(total)}`;
    return `${label === undefined ? "" : `${label}: `}${[amount, ...more].join(", ")}`;
  };
  const draw = (text: string): void => write(isTerminal ? CLEAR_LINE + text.slice(0, columns - 1) : `${text}\n`);

  return {
    update(amount) {
      if (ended) return;
      if (amount < from) from = amount;
      done = amount;
      const at = now();
      if (at - written < (isTerminal ? TERMINAL_EVERY : PLAIN_EVERY)) return;
      written = at;
      const perSecond = ((done - from) * 1000) / (at - start);
      if (!Number.isFinite(perSecond) || perSecond <= 0) return draw(line([]));
      const rate = `${unit(perSecond)}/s`;
      draw(line(total === null ? [rate] : [rate, `${duration((total - done) / perSecond)} left`]));
    },
    end() {
      if (ended) return;
      ended = true;
      draw(line([`in ${duration((now() - start) / 1000)}`]));
      if (isTerminal) write("\n");
    },
  };
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
