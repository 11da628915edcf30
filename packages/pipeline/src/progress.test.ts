import { expect, test } from "vitest";
import { bytes, counted, type ProgressOptions, progress } from "./progress.ts";

function recorded(options: Partial<ProgressOptions>) {
  const written: string[] = [];
  const clock = { ms: 5000 };
  const shown = progress({
    total: 1000,
    unit: counted("row"),
    write: (text) => written.push(text),
    isTerminal: false,
    now: () => clock.ms,
    ...options,
  });
  return { written, clock, ...shown };
}

test("elsewhere than on a terminal: a plain line at most every ten seconds, and one at the end", () => {
  const { written, clock, update, end } = recorded({ label: "trade.csv" });
  for (let second = 1; second <= 25; second++) {
    clock.ms += 1000;
    update(second * 20);
  }
  end();
  expect(written).toEqual([
    "trade.csv: 200 rows of 1,000 rows, 20 rows/s, 40 s left\n",
    "trade.csv: 400 rows of 1,000 rows, 20 rows/s, 30 s left\n",
    "trade.csv: 500 rows of 1,000 rows, in 25 s\n",
  ]);
});

test("on a terminal: one line, drawn anew at most five times a second, ended by a new line", () => {
  const { written, clock, update, end } = recorded({ isTerminal: true });
  for (let step = 1; step <= 100; step++) {
    clock.ms += 10;
    update(step * 5);
  }
  end();
  expect(written).toHaveLength(5 + 2);
  expect(written.slice(0, -1).every((text) => text.startsWith("\r\u001b[2K") && !text.includes("\n"))).toBe(true);
  expect(written.slice(-2)).toEqual(["\r\u001b[2K500 rows of 1,000 rows, in 1 s", "\n"]);
});

test("a line never wraps on a narrow terminal", () => {
  const { written, clock, update } = recorded({ isTerminal: true, columns: 20, label: "a-rather-long-name.csv" });
  clock.ms += 1000;
  update(10);
  expect(written).toEqual(["\r\u001b[2Ka-rather-long-name."]);
});

test("what was done before the start is no part of the rate", () => {
  const { written, clock, update } = recorded({ before: 800 });
  clock.ms += 10_000;
  update(900);
  expect(written).toEqual(["900 rows of 1,000 rows, 10 rows/s, 10 s left\n"]);
});

test("after a fresh start, what comes counts from there", () => {
  const { written, clock, update } = recorded({ before: 800 });
  update(0);
  clock.ms += 10_000;
  update(100);
  expect(written).toEqual(["100 rows of 1,000 rows, 10 rows/s, 1 min 30 s left\n"]);
});

test("no time left where the total isn't known, and no rate where nothing has come", () => {
  const { written, clock, update } = recorded({ total: null });
  clock.ms += 10_000;
  update(0);
  clock.ms += 10_000;
  update(1);
  expect(written).toEqual(["0 rows\n", "1 row, 0 rows/s\n"]);
});

test("nothing is written after the end", () => {
  const { written, clock, update, end } = recorded({});
  end();
  end();
  clock.ms += 60_000;
  update(1000);
  expect(written).toEqual(["0 rows of 1,000 rows, in 0 s\n"]);
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [99_949, "99.9 kB"],
  [99_950, "100 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [3_587_872, "3.6 MB"],
  [5e15, "5000 TB"],
])("%d bytes read %s", (amount, text) => expect(bytes(amount)).toBe(text));
