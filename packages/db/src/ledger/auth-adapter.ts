import { AsyncLocalStorage } from "node:async_hooks";
import { type CustomAdapter, createAdapterFactory, type DBTransactionAdapter } from "better-auth/adapters";
import type { BetterAuthOptions } from "better-auth/types";
import { asc, type Column, count, desc, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Reader, Store, Tx } from "../store.ts";
import type { Tables } from "../tables.ts";
import { whereClause } from "./auth-where.ts";

type Model = "user" | "session" | "account" | "verification" | "rateLimit";
const models: readonly string[] = ["user", "session", "account", "verification", "rateLimit"] satisfies Model[];

/** The table of one of better-auth's models. Typed as `user`, for all of them have an id and are addressed by column. */
function tableOf(tables: Tables, model: string): Tables["user"] {
  if (!models.includes(model)) throw new Error(`accounts have no table "${model}"`);
  return tables[model as Model] as unknown as Tables["user"];
}

function columnsOf(table: Tables["user"], model: string) {
  const columns: Record<string, Column> = getTableColumns(table);
  return (field: string): Column => {
    const column = columns[field];
    if (!column) throw new Error(`the table of "${model}" has no column "${field}"`);
    return column;
  };
}

type Row = Tables["user"]["$inferInsert"];
type Run = { read: () => Reader; write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T> };

/** Each operation is one statement, so each is atomic by itself. */
function operations(tables: Tables, { read, write }: Run): CustomAdapter {
  const at = (model: string) => {
    const table = tableOf(tables, model);
    return { table, column: columnsOf(table, model) };
  };
  return {
    create: async ({ model, data }) => {
      const { table } = at(model);
      const [row] = await write((tx) =>
        tx
          .insert(table)
          .values(data as unknown as Row)
          .returning(),
      );
      return row as unknown as typeof data;
    },
    findOne: async ({ model, where }) => {
      const { table, column } = at(model);
      const [row] = await read().select().from(table).where(whereClause(column, where)).limit(1);
      return (row ?? null) as never;
    },
    findMany: async ({ model, where, limit, offset, sortBy }) => {
      const { table, column } = at(model);
      const order = sortBy?.direction === "desc" ? desc : asc;
      const rows = await read()
        .select()
        .from(table)
        .where(whereClause(column, where))
        .orderBy(order(column(sortBy?.field ?? "id")))
        .limit(limit)
        .offset(offset ?? 0);
      return rows as never;
    },
    count: async ({ model, where }) => {
      const { table, column } = at(model);
      const [row] = await read().select({ n: count() }).from(table).where(whereClause(column, where));
      return row?.n ?? 0;
    },
    update: async ({ model, where, update }) => {
      const { table, column } = at(model);
      const set = update as Partial<Row>;
      const [row] = await write((tx) => tx.update(table).set(set).where(whereClause(column, where)).returning());
      return (row ?? null) as never;
    },
    updateMany: async ({ model, where, update }) => {
      const { table, column } = at(model);
      const rows = await write((tx) => tx.update(table).set(update).where(whereClause(column, where)).returning());
      return rows.length;
    },
    delete: async ({ model, where }) => {
      const { table, column } = at(model);
      await write((tx) => tx.delete(table).where(whereClause(column, where)));
    },
    deleteMany: async ({ model, where }) => {
      const { table, column } = at(model);
      const rows = await write((tx) => tx.delete(table).where(whereClause(column, where)).returning());
      return rows.length;
    },
    consumeOne: async ({ model, where }) => {
      const { table, column } = at(model);
      const [row] = await write((tx) => {
        const one = tx.select({ id: table.id }).from(table).where(whereClause(column, where)).limit(1);
        return tx.delete(table).where(inArray(table.id, one)).returning();
      });
      return (row ?? null) as never;
    },
    incrementOne: async ({ model, where, increment, set }) => {
      const { table, column } = at(model);
      const raised = Object.entries(increment).map(([field, by]) => [
        field,
        sql`coalesce(${column(field)}, 0) + ${by}`,
      ]);
      const values = { ...set, ...Object.fromEntries(raised) };
      const [row] = await write((tx) => tx.update(table).set(values).where(whereClause(column, where)).returning());
      return (row ?? null) as never;
    },
  };
}

/** better-auth's storage on the ledger: its writes take their turn with all others, its transactions are ours. */
export function authAdapter(store: Store) {
  // What better-auth does inside its transaction joins that transaction instead of waiting for it.
  const joined = new AsyncLocalStorage<Tx>();
  const run: Run = {
    read: () => joined.getStore() ?? store.read,
    write: (work) => {
      const tx = joined.getStore();
      return tx ? work(tx) : store.write(work);
    },
  };
  const adapterOf = (transaction: false | (<R>(work: (trx: DBTransactionAdapter) => Promise<R>) => Promise<R>)) =>
    createAdapterFactory<BetterAuthOptions>({
      config: {
        adapterId: "entente",
        adapterName: "Entente ledger",
        supportsDates: false,
        supportsBooleans: true,
        supportsNumericIds: false,
        transaction,
      },
      adapter: () => operations(store.tables, run),
    });
  return (options: BetterAuthOptions) => {
    const inside = adapterOf(false)(options);
    return adapterOf((work) => store.write((tx) => joined.run(tx, () => work(inside))))(options);
  };
}
