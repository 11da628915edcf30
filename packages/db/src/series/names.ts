/** Gives each name a number, in the order in which they come. */
export class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.#numbers.set(name, number);
    this.list.push(name);
    return number;
  }
}
