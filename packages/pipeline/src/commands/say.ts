export const print = (line: string): void => void process.stdout.write(`${line}\n`);
/** Progress and complaints; kept off the standard output, so that what is printed there can be piped. */
export const say = (line: string): void => void process.stderr.write(`entente: ${line}\n`);

export const number = (n: number): string => n.toLocaleString("en");

export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;
