import { AsyncLocalStorage } from "node:async_hooks";

const writing = new AsyncLocalStorage<symbol>();

/** Runs the work of one write. A write inside a write would wait for itself for ever, so it is refused at once. */
export function asOneWrite<T>(store: symbol, work: () => Promise<T>): Promise<T> {
  if (writing.getStore() === store) {
    return Promise.reject(new Error("a write was started inside a write of the same store; pass its transaction down"));
  }
  return work();
}

/** Marks what runs inside as part of a write of this store. */
export const insideWrite = <T>(store: symbol, work: () => Promise<T>): Promise<T> => writing.run(store, work);
