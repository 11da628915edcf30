// pnpm entente …: the project's own command line, on the Node.js that the bootstrap chose.
import { resolve } from "node:path";
import { entente, root } from "./lib/run.ts";

const home = resolve(process.env["ENTENTE_HOME"] ?? resolve(root, ".entente"));
process.exit(await entente(process.argv.slice(2), { env: { ENTENTE_HOME: home } }));
