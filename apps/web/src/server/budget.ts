/** So many in each window of time, by this process. */
export class Budget {
  readonly #most: number;
  readonly #windowMs: number;
  #from = Number.NEGATIVE_INFINITY;
  #spent = 0;

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** Whether there was one left. */
  spend(now: number): boolean {
    if (now - this.#from >= this.#windowMs) {
      this.#from = now;
      this.#spent = 0;
    }
    if (this.#spent >= this.#most) return false;
    this.#spent += 1;
    return true;
  }
}
