import { analyseTies } from "../analyse/analyse-ties.ts";
import { printNetworks } from "../analyse/print-networks.ts";
import { readTies } from "../analyse/read-ties.ts";
import { givenFiles } from "../datasets/engine/given-files.ts";
import type { Format } from "../query/print.ts";
import { Refusal } from "../refusal.ts";
import { say } from "./say.ts";

/** Balance, camps, shape, communities and cohesion of ties that come from outside the ledger. Stores nothing. */
export async function analyse(path: string, { format }: { format: Format }): Promise<void> {
  const [file, ...more] = await givenFiles([path]);
  if (file === undefined || more.length > 0)
    throw new Refusal(`${path}: found ${file === undefined ? "no file" : "several files"}; expected one table of ties`);
  const ties = await readTies(file);
  for (const remark of ties.remarks) say(`${file.name}: ${remark}`);
  await printNetworks(analyseTies(ties), format, process.stdout);
}
