/** One place of a record at which versions are compared. */
export type Place = { path: string; values: readonly unknown[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Equal as JSON, whatever the order of keys. An absent member equals an undefined one. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
  }
  return Object.is(a, b);
}

const keysOf = (objects: readonly Record<string, unknown>[]): string[] => [...new Set(objects.flatMap(Object.keys))];
const join = (path: string, key: string | number): string => (path === "" ? `${key}` : `${path}.${key}`);

/**
 * A record is compared field by field; inside a field only where every version has the same shape, because
 * half of one shape and half of another (a known value, an unknown one with its reason) would be neither.
 */
function mayOpen(depth: number, objects: readonly Record<string, unknown>[]): boolean {
  if (depth < 2) return true;
  const keys = keysOf(objects);
  return objects.every((object) => keys.every((key) => key in object && key !== "state"));
}

/** Every place of the versions, opened as far as can be put together again. */
export function places(versions: readonly unknown[], path = "", depth = 0): Place[] {
  if (versions.every(isObject) && mayOpen(depth, versions)) {
    return keysOf(versions).flatMap((key) =>
      places(
        versions.map((version) => version[key]),
        join(path, key),
        depth + 1,
      ),
    );
  }
  const [first] = versions;
  const lists = versions.every((version): version is unknown[] => Array.isArray(version));
  if (lists && Array.isArray(first) && versions.every((list) => list.length === first.length && list.every(isObject))) {
    return first.flatMap((_, i) =>
      places(
        versions.map((list) => list[i]),
        join(path, i),
        depth + 1,
      ),
    );
  }
  return [{ path, values: versions }];
}

export type Change = { path: string; before: unknown; after: unknown };

/** A list of things that grew or shrank, thing by thing; what both have is left out. */
function byItem(change: Change): Change[] {
  const { path, before, after } = change;
  const lists = [before, after].every((list) => Array.isArray(list) && list.every(isObject));
  if (!lists || !Array.isArray(before) || !Array.isArray(after)) return [change];
  const only = (list: unknown[], other: unknown[], i: number) =>
    other.some((item) => same(item, list[i])) ? undefined : list[i];
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
    path: join(path, i),
    before: only(before, after, i),
    after: only(after, before, i),
  })).filter((row) => row.before !== undefined || row.after !== undefined);
  return rows.length === 0 ? [change] : rows;
}

/** What is different, field by field. From nothing (null) every field is new. */
export const changes = (before: unknown, after: unknown): Change[] =>
  places([before ?? { fact: {} }, after]).flatMap(({ path, values: [a, b] }) =>
    same(a, b) ? [] : byItem({ path, before: a, after: b }),
  );

/** The record with one place set; undefined takes the member away. The input stays as it is. */
export function withPlace(record: unknown, path: string, value: unknown): unknown {
  const [key = "", ...rest] = path.split(".");
  const inner = (part: unknown) => (rest.length === 0 ? value : withPlace(part, rest.join("."), value));
  if (Array.isArray(record)) return record.map((item, i) => (String(i) === key ? inner(item) : item));
  const object = isObject(record) ? record : {};
  const entries = Object.entries({ ...object, [key]: inner(object[key]) });
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

/** What stands at a path; undefined where there is nothing. */
export const valueAt = (record: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (part, key) => (typeof part === "object" && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      record,
    );
