/** One line of a report: what was measured, beside what it is held against. */
export type Row = {
  readonly task: string;
  readonly median: string;
  readonly p95: string;
  readonly target: string;
  readonly held: "yes" | "no" | "–";
  readonly beside: string;
};

export const quantile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
};

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const ratio = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`;

/** What must hold: a limit in milliseconds for the median or for the 95th percentile. */
export type Target = { readonly ms: number; readonly of: "median" | "95th percentile" };

/** Times in milliseconds against a target, or without one. */
export function timed(task: string, values: readonly number[], target: Target | null, beside = ""): Row {
  const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  const measured = target?.of === "median" ? median : p95;
  return {
    task,
    median: ms(median),
    p95: ms(p95),
    target: target === null ? "–" : `${target.of} ≤ ${ms(target.ms)}`,
    held: target === null ? "–" : measured <= target.ms ? "yes" : "no",
    beside,
  };
}

export function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`\n${title}\n`);
  console.table(
    Object.fromEntries(
      rows.map(({ task, median, p95, target, held, beside }) => [
        task,
        { median, "95th percentile": p95, target, held, "side by side": beside },
      ]),
    ),
  );
}
