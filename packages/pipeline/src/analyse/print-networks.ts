import { once } from "node:events";
import { stringify } from "csv-stringify/sync";
import type { Format } from "../query/print.ts";
import type { NetworkOfYear } from "./analyse-ties.ts";

/** One measure of one year: its value, blank where there is none, and what it is made of. */
type Line = {
  readonly year: number | null;
  readonly measure: string;
  readonly value: number | string | null;
  readonly detail: string;
};

/** Writes networks as lines for a person or a spreadsheet, or as they are for a program. */
export async function printNetworks(
  networks: readonly NetworkOfYear[],
  format: Format,
  out: NodeJS.WritableStream,
): Promise<void> {
  const text =
    format === "json" ? `${JSON.stringify(networks, null, 1)}\n` : asLines(networks.flatMap(linesOf), format);
  if (!out.write(text)) await once(out, "drain");
}

function asLines(lines: readonly Line[], format: "table" | "csv"): string {
  const columns = ["year", "measure", "value", "detail"] as const;
  if (format === "csv") return stringify([...lines], { header: true, columns: [...columns], escape_formulas: true });
  const years = lines.some(({ year }) => year !== null);
  return [
    `${years ? "year  " : ""}${"measure".padEnd(20)} ${"value".padStart(8)}  detail`,
    ...lines.map((line) =>
      `${years ? `${String(line.year).padEnd(6)}` : ""}${line.measure.padEnd(20)} ${shortened(line.value).padStart(8)}  ${line.detail}`.trimEnd(),
    ),
  ]
    .join("\n")
    .concat("\n");
}

const shortened = (value: Line["value"]): string =>
  typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : String(value ?? "none");

function linesOf(network: NetworkOfYear): Line[] {
  const { year, actors, pairs, triads, frustration, shape, communities, cohesion } = network;
  const line = (measure: string, value: Line["value"], detail = ""): Line => ({ year, measure, value, detail });
  const { index, atLeast, exact, lineBalance, camps, apart, broken } = frustration;
  const listed = pairs.all - pairs.unlisted;
  return [
    line("actors", actors.length, actors.join(", ")),
    line(
      "ties",
      pairs.friendly + pairs.hostile,
      `${pairs.friendly} friendly, ${pairs.hostile} hostile; ${pairs.none} stated as none; ${pairs.unlisted} of ${pairs.all} pairs not listed`,
    ),
    line(
      "balanced-triads",
      triads.share,
      triads.complete === 0 ? "no complete triad" : `${triads.balanced} of ${triads.complete} complete triads`,
    ),
    line("frustration-index", index, exact ? "exact" : `best division found; proven: at least ${atLeast}`),
    line("line-balance", lineBalance, "1 − 2 · frustration index / ties"),
    ...camps.map((camp, i) => line(`camp ${i + 1}`, camp.length, camp.join(", "))),
    ...(apart.length > 0 ? [line("in neither camp", apart.length, apart.join(", "))] : []),
    ...broken.map(({ a, b, sign }) =>
      line("in the way", sign, `${a} – ${b}, ${sign > 0 ? "friendly across the camps" : "hostile within a camp"}`),
    ),
    line("shape", shape.certain, shapeDetail(shape)),
    ...communities.communities.map((members, i) => line(`community ${i + 1}`, members.length, members.join(", "))),
    line("modularity", communities.modularity, "of these communities"),
    line(
      "cohesion",
      cohesion.mean,
      cohesion.mean === null
        ? "weights beyond -1 … 1 have no fixed meaning; see density"
        : `mean over ${listed} of ${pairs.all} pairs; hostile and none count 0`,
    ),
    line("density", cohesion.density, `${pairs.friendly} of ${pairs.all} pairs have a friendly tie`),
  ];
}

function shapeDetail({ certain, asListed, hub }: NetworkOfYear["shape"]): string {
  const named = hub === null ? asListed : `${asListed}, hub ${hub}`;
  return certain === asListed
    ? `of the friendly ties${hub === null ? "" : `, hub ${hub}`}`
    : `${named} if the pairs not listed have no tie`;
}
