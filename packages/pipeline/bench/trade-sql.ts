import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { YearRows } from "./trade-rows.ts";

/** The same rows in a table in memory. */
export async function openRows(years: readonly YearRows[]): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table trade (year usmallint, one usmallint, two usmallint, flow1 double, flow2 double)");
  const appender = await connection.createAppender("trade");
  const appendFlow = (flow: number) => (Number.isNaN(flow) ? appender.appendNull() : appender.appendDouble(flow));
  for (const { year, one, two, flow1, flow2 } of years) {
    for (let row = 0; row < one.length; row++) {
      appender.appendUSmallInt(year);
      appender.appendUSmallInt(one[row] as number);
      appender.appendUSmallInt(two[row] as number);
      appendFlow(flow1[row] as number);
      appendFlow(flow2[row] as number);
      appender.endRow();
    }
  }
  appender.closeSync();
  return connection;
}

/**
 * The trade panel in SQL, every year at once: `actors` (totals, partners, concentration), `dyads` (both directions of every row,
 * with shares, rank and what the two shares say of each other) and `world` (percentiles of interdependence).
 */
const statements = [
  `create or replace temp view directed as
    select year, two as i, one as j, flow1 as sold, flow2 as bought, flow1 + flow2 as trade from trade
    union all
    select year, one, two, flow2, flow1, flow1 + flow2 from trade`,
  `create or replace table actors as
    select *, case when partners > 1 then greatest(0, least(1, (hhi - 1 / partners) / (1 - 1 / partners))) end as normalised
    from (
      select year, i, sum(sold) as exports, sum(bought) as imports, count(trade) as known,
        count(*) filter (trade > 0) as partners,
        sum(trade * trade) / nullif(sum(trade) * sum(trade), 0) as hhi
      from directed group by year, i
    )`,
  `create or replace table dyads as
    with ranked as (
      select *, case when trade is not null
        then rank() over (partition by year, i order by trade desc nulls last) end as rank
      from directed
    ), shared as (
      select r.year, r.i, r.j, r.rank,
        r.sold / nullif(a.exports, 0) as export_share,
        r.bought / nullif(a.imports, 0) as import_share,
        r.trade / nullif(a.exports + a.imports, 0) as share,
        r.trade / nullif(b.exports + b.imports, 0) as back
      from ranked r
      join actors a on a.year = r.year and a.i = r.i
      join actors b on b.year = r.year and b.i = r.j
    )
    select year, i, j, export_share, import_share, share, rank,
      case when share > 0 and back > 0 then log2(share) - log2(back) end as asymmetry,
      sqrt(share * back) as salience,
      1 - abs(share - back) as symmetry,
      sqrt(share * back) * (1 - abs(share - back)) as interdependence
    from shared`,
  // Sorted once and read at 101 places: ten times as fast as quantile_cont over a list of 101.
  `create or replace table world as
    with sorted as (
      select year, list_sort(list(interdependence)) as ascending
      from dyads where i < j and interdependence is not null group by year
    ), positions as (
      select year, ascending, list_transform(range(101), lambda p: (len(ascending) - 1) * p / 100) as positions from sorted
    )
    select year, list_transform(positions, lambda position:
      ascending[1 + floor(position)::int] + (position - floor(position))
        * (ascending[1 + ceil(position)::int] - ascending[1 + floor(position)::int])) as quantiles
    from positions`,
];

export async function derive(connection: DuckDBConnection): Promise<void> {
  for (const statement of statements) await connection.run(statement);
}
