import type { Result } from "@entente/core/units/result";
import { isTaken } from "../errors.ts";
import type { Reader, Store, Tx, WriteOptions } from "../store.ts";
import type { Tables } from "../tables.ts";

/** What a query needs: where to ask, and the tables. */
export type Reading = { db: Reader; t: Tables };
/** The same inside a write, with the instant to be recorded. */
export type Writing = { db: Tx; t: Tables; at: string };

export const reading = (store: Store): Reading => ({ db: store.read, t: store.tables });

class Refused<E> extends Error {
  readonly refusal: E;

  constructor(refusal: E) {
    super("refused");
    this.refusal = refusal;
  }
}

/** One write; a refusal undoes whatever it had written. A key that another writer just took is met by asking again. */
export async function attempt<T, E>(
  store: Store,
  work: (writing: Writing) => Promise<Result<T, E>>,
  options?: WriteOptions,
): Promise<Result<T, E>> {
  const once = async (): Promise<Result<T, E>> => {
    try {
      return await store.write(async (db) => {
        const result = await work({ db, t: store.tables, at: store.now() });
        if (!result.ok) throw new Refused(result.error);
        return result;
      }, options);
    } catch (cause) {
      if (cause instanceof Refused) return { ok: false, error: cause.refusal as E };
      throw cause;
    }
  };
  try {
    return await once();
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    return once();
  }
}
