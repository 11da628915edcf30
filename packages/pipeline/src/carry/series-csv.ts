import { SeriesPoint, seriesKey } from "@entente/core/series";
import { stringify } from "csv-stringify/sync";
import { seriesColumns } from "../files/series-file.ts";

/** Indicator by indicator and pair by pair through the years, whatever the order in which the points were made. */
function byPair(x: SeriesPoint, y: SeriesPoint): number {
  return (
    compare(x.indicator, y.indicator) ||
    compare(x.from, y.from) ||
    compare(x.to ?? "", y.to ?? "") ||
    x.year - y.year ||
    compare(x.part ?? "", y.part ?? "") ||
    compare(seriesKey(x), seriesKey(y))
  );
}

/** By code unit, so that no language setting changes the order. */
const compare = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);

/** The text of a series file. The same points give the same bytes; a point that no reader would take is refused. */
export function seriesCsv(points: readonly SeriesPoint[]): string {
  const rows = points.map((point) => SeriesPoint.parse(point)).sort(byPair);
  return stringify(
    rows.map((point) => seriesColumns.map((column) => point[column])),
    { header: true, columns: [...seriesColumns], record_delimiter: "\n" },
  );
}
