import "server-only";
import { fieldIssues } from "@entente/core/issues";
import type { z } from "zod";
import { invalidProblem, ProblemError, refuse } from "./problem.ts";

/** Larger than any record can be. */
const LARGEST = 256 * 1024;

async function textOf(request: Request): Promise<string> {
  const tooLarge = () =>
    refuse(413, "too-large", `The request is larger than ${LARGEST / 1024} kB; nothing was stored`);
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST) tooLarge();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [size, text] = [0, ""];
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > LARGEST) tooLarge();
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) return refuse(400, "encoding", "The request is not UTF-8 text; nothing was stored");
    throw cause;
  }
}

/** Deeper than any record is. What is nested without end would exhaust whatever walks through it. */
const DEEPEST = 32;

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeperThan(part, levels - 1)));

/** The JSON body in the shape that the route takes. */
export async function readBody<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  const text = await textOf(request);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : "";
    const where = says.includes("position") ? says : `${says} at position ${text.length}`;
    return refuse(400, "json", `The request is not well-formed JSON (${where}); nothing was stored`);
  }
  if (isDeeperThan(input, DEEPEST))
    return refuse(422, "nested", `The request is nested more than ${DEEPEST} levels deep; nothing was stored`);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ProblemError(invalidProblem(fieldIssues(parsed.error, input)));
}
