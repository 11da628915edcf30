import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fieldIssues } from "../issues.ts";
import { err, ok, type Result } from "../units/result.ts";
import { Scenario } from "./scenario.ts";

/** The longest text that is written or read: addresses beyond it are cut by some servers and mail programs. */
export const LONGEST_TEXT = 4000;

/** A scenario of 50 changes with long notes stays below; what unfolds to more is not one. */
const LARGEST_JSON = 65_536;

/** The form of the text. Raised when a later one cannot be read by this code, so that a reader is told and not puzzled. */
const FORM = "v1.";

/** A scenario as text for an address: "v1." and base64url of raw deflate (RFC 1951) of its JSON. Refused with a message when it is too long. */
export function encodeScenario(scenario: Scenario): Result<string, string> {
  const packed = deflateSync(strToU8(JSON.stringify(scenario)), { level: 9 });
  const text = FORM + toBase64Url(packed);
  return text.length > LONGEST_TEXT
    ? err(
        `The scenario takes ${text.length} characters in an address; at most ${LONGEST_TEXT} fit. Leave out some changes.`,
      )
    : ok(text);
}

/** The scenario in a text, or why there is none, in words for the reader. Never throws; never unfolds more than a scenario can hold. */
export function decodeScenario(text: string): Result<Scenario, string> {
  if (text.length > LONGEST_TEXT) {
    return err(`The scenario in this address is ${text.length} characters long; at most ${LONGEST_TEXT} are read.`);
  }
  const form = /^v\d{1,4}\./.exec(text)?.[0];
  if (form === undefined) return err(BROKEN);
  if (form !== FORM) return err(`The scenario in this address is written in another form (${form.slice(0, -1)}).`);
  try {
    const bytes = fromBase64Url(text.slice(FORM.length));
    const json = bytes && inflated(bytes);
    return json === undefined ? err(BROKEN) : understood(JSON.parse(json));
  } catch {
    return err(BROKEN);
  }
}

const BROKEN = "The scenario in this address can't be read: it is cut off or altered.";

function understood(value: unknown): Result<Scenario, string> {
  const parsed = Scenario.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (version !== undefined && version !== 1) {
    return err(`The scenario in this address is of version ${String(version).slice(0, 20)}; version 1 is understood.`);
  }
  const [first] = fieldIssues(parsed.error, value);
  const where =
    first === undefined ? "" : ` At ${first.path || "the top"}: found ${first.found}; expected ${first.expected}.`;
  return err(`The scenario in this address is not one that can be worked out.${where}`);
}

/** Undefined when the text unfolds to more than a scenario can hold: the output has a fixed size, and what lies beyond is not written. */
function inflated(bytes: Uint8Array): string | undefined {
  const unfolded = inflateSync(bytes, { out: new Uint8Array(LARGEST_JSON) });
  return unfolded.length >= LARGEST_JSON ? undefined : strFromU8(unfolded);
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return undefined;
  return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
}
