import type { Bench } from "tinybench";

const ms = (value: number): string => value.toFixed(2);

/** What each task took: its median, its least and its 99th percentile in milliseconds. */
export function printTable(bench: Bench): void {
  console.table(
    bench.table(({ name, result }) =>
      "latency" in result
        ? {
            task: name,
            "median ms": ms(result.latency.p50),
            "least ms": ms(result.latency.min),
            "99th percentile ms": ms(result.latency.p99),
            runs: result.latency.samplesCount,
          }
        : { task: name, "median ms": "failed" },
    ),
  );
}
