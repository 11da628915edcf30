/** The command can't do what it was asked to, and says so in words; not a bug. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
