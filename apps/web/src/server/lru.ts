/** The most recently used values, at most `most` of them. */
export class Lru<V> {
  private readonly values = new Map<string, V>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The value under a key, made when it is not there. A value that can't be made is not kept. */
  get(key: string, make: () => V): V {
    const found = this.values.get(key);
    const value = found === undefined ? make() : found;
    this.values.delete(key);
    this.values.set(key, value);
    for (const oldest of this.values.keys()) {
      if (this.values.size <= this.most) break;
      this.values.delete(oldest);
    }
    return value;
  }
}
