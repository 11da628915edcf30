/** One line for a person, on stderr so that output stays clean. */
export const say = (text: string): void => void process.stderr.write(`entente: ${text}\n`);

/** Ends with one line that says what to do. */
export function stop(text: string): never {
  say(text);
  process.exit(1);
}
