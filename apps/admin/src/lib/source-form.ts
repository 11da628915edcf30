import { Source } from "@entente/core/sources";
import { z } from "zod";
import { blankOf, formFields, typedObject } from "./fields.ts";

/** A source while it is being typed, under a name of its own so that paths have a root as those of facts do. */
export type TypedSource = { source: Record<string, unknown> };

const own = ["id", "title", "sourceKind", "reliability", "type"];
const all = formFields(Source);
/** What tells a source from others first, then what a citation needs. */
export const sourceFields = [
  ...own.flatMap((key) => all.filter((field) => field.key === key)),
  ...all.filter(({ key }) => !own.includes(key)),
];

export const blankSource = (): TypedSource => ({ source: blankOf(sourceFields) });

export const sourceToSend = ({ source }: TypedSource): TypedSource => ({ source: typedObject(sourceFields, source) });

export const isTypedSource = (content: unknown): content is TypedSource =>
  z.object({ source: z.record(z.string(), z.unknown()) }).safeParse(content).success;
