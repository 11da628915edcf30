import { createServer } from "node:net";
import { stop } from "./say.ts";

const free = (port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error));
    server.listen(port, () => server.close(() => resolve(null)));
  });

/** Reads a port from the environment and makes sure that it can be had. */
export async function portFrom(name: string, fallback: number): Promise<number> {
  const text = process.env[name] ?? String(fallback);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`${name} is "${text}"; expected a port number from 1 to 65535`);
  const refused = await free(port);
  if (refused) {
    const why = refused.code === "EADDRINUSE" ? "is taken by another program" : `can't be opened (${refused.code})`;
    stop(`port ${port} ${why}: stop that program, or choose another port, e.g. ${name}=${port + 10} npm start`);
  }
  return port;
}
