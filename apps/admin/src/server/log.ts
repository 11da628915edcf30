import "server-only";
import pino from "pino";

export const log = pino({ name: "entente-admin", redact: ["password", "*.password"] }, pino.destination(2));
