import { once } from "node:events";
import { stringify } from "csv-stringify/sync";
import { factChanges } from "../diff/facts.ts";
import { type FigureChange, figureChanges } from "../diff/figures.ts";
import { groupChanges } from "../diff/groups.ts";
import { numberChanges } from "../diff/numbers.ts";
import { releaseAsked } from "./release-asked.ts";
import { count, number, print } from "./say.ts";

const MOST_SHOWN = 40;
const figure = (value: number | null): string => (value === null ? "unknown" : Number(value.toPrecision(6)).toString());

/** Says which facts, numbers and figures two releases do not share, and by how much. */
export async function diff(one: string, other: string, { figures }: { figures?: string }): Promise<void> {
  const [before, after] = [releaseAsked(one), releaseAsked(other)];
  if (figures !== undefined) {
    await printFigures(figureChanges(before, after), figures);
    return;
  }
  const facts = factChanges(before, after);
  print(
    `${count(facts.length, "fact")} ${facts.length === 1 ? "differs" : "differ"} between ${before.id} and ${after.id}`,
  );
  for (const { id, title, change, fields } of facts.slice(0, MOST_SHOWN)) {
    print(`  ${change}  ${id}  ${title}`);
    for (const field of fields) print(`      ${field}`);
  }
  if (facts.length > MOST_SHOWN) print(`  … and ${number(facts.length - MOST_SHOWN)} more`);

  for (const { dataset, version, examples, ...changes } of numberChanges(before, after)) {
    print(
      `${dataset} (${version}): ${number(changes.new)} numbers new, ${number(changes.changed)} changed, ${number(changes.removed)} gone`,
    );
    for (const { subject, was, is } of examples) print(`  ${subject}: ${was} → ${is}`);
  }
  for (const { name, year, before: was, after: is, dyads } of groupChanges(before, after)) {
    print(`${name}, ${year}: cohesion ${figure(was)} → ${figure(is)}`);
    for (const { a, b, before: x, after: y } of dyads) print(`  ${a}-${b}: ${figure(x)} → ${figure(y)}`);
  }
  printSummary(figureChanges(before, after));
}

type Sum = { changed: number; new: number; gone: number; largest: FigureChange | null };

function printSummary(changes: Iterable<FigureChange>): void {
  const sums = new Map<string, Sum>();
  for (const change of changes) {
    const sum = sums.get(change.indicator) ?? { changed: 0, new: 0, gone: 0, largest: null };
    sums.set(change.indicator, sum);
    if (change.before === null) sum.new += 1;
    else if (change.after === null) sum.gone += 1;
    else sum.changed += 1;
    if (change.delta !== null && Math.abs(change.delta) > Math.abs(sum.largest?.delta ?? 0)) sum.largest = change;
  }
  if (sums.size === 0) print("no figure differs in the tables of all subjects and years");
  for (const [indicator, { changed, new: added, gone, largest }] of sums) {
    const most = largest
      ? `; most: ${largest.a}${largest.b ? `-${largest.b}` : ""} ${largest.year} ${figure(largest.before)} → ${figure(largest.after)}`
      : "";
    print(`${indicator}: ${number(changed)} figures changed, ${number(added)} new, ${number(gone)} gone${most}`);
  }
}

/** Every figure that differs, as CSV. */
async function printFigures(changes: Iterable<FigureChange>, asked: string): Promise<void> {
  print("indicator,year,a,b,before,after,delta,why");
  for (const { indicator, year, a, b, before, after, delta, why } of changes) {
    if (asked !== "all" && indicator !== asked) continue;
    const line = stringify([[indicator, year, a, b ?? "", before ?? "", after ?? "", delta ?? "", why ?? ""]]);
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
  }
}
