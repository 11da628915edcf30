// Reads a file as a data set under whatever limits this process was started with, and says how that ended.
import { Refusal } from "../../refusal.ts";
import { datasetOf } from "../registry.ts";
import { seriesTestActors } from "../series-test-actors.ts";
import { givenFiles } from "./given-files.ts";
import { readDataset } from "./read-dataset.ts";

const [id = "", path = ""] = process.argv.slice(2);
try {
  const { read, rejections } = await readDataset(datasetOf(id), await givenFiles([path]), { actors: seriesTestActors });
  process.stdout.write(`report: ${read} rows, ${rejections.count} rejected\n`);
} catch (cause) {
  if (!(cause instanceof Refusal)) throw cause;
  process.stdout.write(`refusal: ${cause.message}\n`);
}
