import { z } from "zod";
import { inWords } from "./words.ts";

type Common = {
  key: string;
  label: string;
  hint?: string;
  required: boolean;
  /** Its label is for screen readers alone, because what stands around it says the same. */
  bare?: boolean;
};
/** What a form asks for, derived from a schema. */
export type Field = Common &
  (
    | { kind: "text"; long: boolean }
    | { kind: "number"; step: "1" | "any" }
    | { kind: "choice"; options: readonly string[] }
    | { kind: "yes-no" | "date" | "valid-time" }
    | { kind: "reference"; to: "actor" | "source" | "fact" }
    | { kind: "constant"; value: string }
    /** `keepsEmpty`: an empty list is the schema's own default, so it is not the same as none. */
    | { kind: "list"; item: Field; keepsEmpty: boolean }
    | { kind: "group"; fields: readonly Field[] }
    | { kind: "variant"; cases: readonly Case[] }
  );
/** One shape of a value that may take several. */
export type Case = { name: string; fields: readonly Field[] };

type Json = {
  type?: string;
  title?: string;
  description?: string;
  field?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  default?: unknown;
  oneOf?: Json[];
  anyOf?: Json[];
};

const LONG_TEXT = 300;
/** The titles of reusable schemas name a type; the property's own name says more. */
const typeTitles = ["Actor", "Source", "Fact", "Year"];

const labelOf = (key: string, { title }: Json): string =>
  title !== undefined && !typeTitles.includes(title) ? inQuotes(title) : inWords(key);

/** A schema's texts name other fields as code; a form names them as it labels them. */
const inQuotes = (text: string): string => text.replace(/`(\w+)`/g, (_, key: string) => `“${inWords(key)}”`);

function caseOf(json: Json): Case {
  const fields = fieldsOf(json);
  const constant = fields.find((field) => field.kind === "constant");
  const name = json.title ?? (constant?.kind === "constant" ? constant.value : fields.map(({ key }) => key).join(" "));
  return { name, fields };
}

/** "0 to 1", where a number has two ends; the library gives every whole number the ends of what can be counted. */
function boundsOf({ minimum, maximum }: Json): string | undefined {
  if (minimum === undefined || maximum === undefined || maximum === Number.MAX_SAFE_INTEGER) return undefined;
  return `${minimum} to ${maximum}`;
}

function fieldOf(key: string, json: Json, required: boolean): Field {
  const common: Common = { key, label: labelOf(key, json), required };
  const hint = json.description ?? boundsOf(json);
  if (hint !== undefined) common.hint = inQuotes(hint);
  if (json.field === "actor" || json.field === "source" || json.field === "fact")
    return { ...common, kind: "reference", to: json.field };
  if (json.field === "edtf") return { ...common, kind: "valid-time" };
  if (typeof json.const === "string") return { ...common, kind: "constant", value: json.const };
  if (json.enum) return { ...common, kind: "choice", options: json.enum.map(String) };
  const cases = json.oneOf ?? json.anyOf;
  if (cases) return { ...common, kind: "variant", cases: cases.map(caseOf) };
  switch (json.type) {
    case "string":
      if (json.format === "date") return { ...common, kind: "date" };
      return { ...common, kind: "text", long: (json.maxLength ?? 0) > LONG_TEXT && json.field !== "url" };
    case "integer":
      return { ...common, kind: "number", step: "1" };
    case "number":
      return { ...common, kind: "number", step: "any" };
    case "boolean":
      return { ...common, kind: "yes-no" };
    case "array":
      return {
        ...common,
        kind: "list",
        item: fieldOf(key, json.items ?? {}, true),
        keepsEmpty: required || json.default !== undefined,
      };
    case "object":
      return { ...common, kind: "group", fields: fieldsOf(json) };
    default:
      throw new Error(`no form field for ${key}: ${JSON.stringify(json)}`);
  }
}

const fieldsOf = ({ properties = {}, required = [] }: Json): Field[] =>
  Object.entries(properties).map(([key, json]) => fieldOf(key, json, required.includes(key)));

/** The fields of an object's schema. Fails on a schema for which there is no field, so that none is left out silently. */
export const formFields = (schema: z.ZodType): Field[] =>
  fieldsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "throw" }) as Json);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Which of a variant's shapes a value has; the first where it has none. */
export function caseIndex(cases: readonly Case[], value: unknown): number {
  if (!isObject(value)) return 0;
  const fits = ({ fields }: Case) =>
    fields.every((field) =>
      field.kind === "constant" ? value[field.key] === field.value : !field.required || field.key in value,
    );
  return Math.max(0, cases.findIndex(fits));
}

export const blankOf = (fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.key, blank(field)]));

/** What a field holds before anything is typed. */
export function blank(field: Field): unknown {
  switch (field.kind) {
    case "constant":
      return field.value;
    case "yes-no":
      return false;
    case "list":
      return [];
    case "group":
      return blankOf(field.fields);
    case "variant":
      return blankOf(field.cases[0]?.fields ?? []);
    default:
      return "";
  }
}

/** Members of the value that no field asks for stay as they are, so that nothing is lost on the way. */
export const typedObject = (fields: readonly Field[], value: unknown): Record<string, unknown> => {
  const object = isObject(value) ? value : {};
  const typed = fields.map((field): [string, unknown] => [field.key, typedValue(field, object[field.key])]);
  const whole = Object.entries({ ...object, ...Object.fromEntries(typed) });
  return Object.fromEntries(whole.filter(([, part]) => part !== undefined));
};

/** What was typed as the schema wants it: blanks of optional fields are absent, digits are numbers, all else as typed. */
function typedValue(field: Field, value: unknown): unknown {
  if (field.kind === "constant") return field.value;
  if (value === undefined) return undefined;
  switch (field.kind) {
    case "number": {
      if (typeof value !== "string") return value;
      if (value.trim() === "") return undefined;
      const number = Number(value);
      return Number.isFinite(number) ? number : value;
    }
    case "list": {
      const items = Array.isArray(value) ? value.map((item) => typedValue(field.item, item)) : [];
      return items.length === 0 && !field.keepsEmpty ? undefined : items;
    }
    case "group":
      return typedObject(field.fields, value);
    case "variant":
      return typedObject(field.cases[caseIndex(field.cases, value)]?.fields ?? [], value);
    default:
      return value === "" && !field.required ? undefined : value;
  }
}
