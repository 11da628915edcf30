import { fc, test as property } from "@fast-check/vitest";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { anyScenario } from "./arbitrary-scenario.ts";
import { decodeScenario, encodeScenario, LONGEST_TEXT } from "./codec.ts";
import type { Scenario } from "./scenario.ts";

const packed = (text: string): string =>
  btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const why = (text: string): string => {
  const decoded = decodeScenario(text);
  return decoded.ok ? "read" : decoded.error;
};
const half: Scenario = {
  version: 1,
  changes: [{ kind: "scale-flow", from: "CHN", to: "EU", flow: "total", factor: 0.5 }],
};

test("a scenario is the same after it has been in an address, of which every character is safe there", () => {
  const encoded = encodeScenario(half);
  if (!encoded.ok) throw new Error(encoded.error);
  expect(encoded.value).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
  expect(decodeScenario(encoded.value)).toEqual({ ok: true, value: half });
});

property.prop([anyScenario])("any scenario comes back as it went in, or is told to be too long", (scenario) => {
  const encoded = encodeScenario(scenario);
  if (encoded.ok) expect(decodeScenario(encoded.value)).toEqual({ ok: true, value: scenario });
  else expect(encoded.error).toContain("at most");
});

describe("what is not a scenario is told in words", () => {
  test.each([
    ["nothing", "", "cut off or altered"],
    ["any text", "half of China's trade", "cut off or altered"],
    ["an address cut off", (encodeScenario(half) as { value: string }).value.slice(0, -9), "cut off or altered"],
    ["characters of another alphabet", "v1.%%%%", "cut off or altered"],
    ["bytes that are no deflate", "v1.____", "cut off or altered"],
    ["text that is no JSON", `v1.${packed("hello")}`, "cut off or altered"],
    ["another form of the text", "v2.abcd", "another form (v2)"],
    ["another version of the scenario", `v1.${packed('{"version":2,"changes":[]}')}`, "of version 2"],
    [
      "JSON that is no scenario",
      `v1.${packed('{"version":1,"changes":[{"kind":"remove-fact","id":"A B"}]}')}`,
      "At changes.0.id",
    ],
    ["a list", `v1.${packed("[]")}`, "At the top"],
    ["a number", `v1.${packed("1")}`, "At the top"],
    ["a nest without end", `v1.${packed(`${"[".repeat(60_000)}${"]".repeat(5000)}`)}`, "cut off or altered"],
    ["a text that is too long", `v1.${"a".repeat(LONGEST_TEXT)}`, "at most 4000"],
  ])("%s", (_, text, message) => {
    expect(why(text)).toContain(message);
  });

  test("a small text that unfolds to a large one is not unfolded", () => {
    const bomb = `v1.${packed(`{"version":1,"name":"${" ".repeat(2_000_000)}","changes":[]}`)}`;
    expect(bomb.length).toBeLessThan(LONGEST_TEXT);
    expect(why(bomb)).toContain("cut off or altered");
  });
});

property.prop([fc.string({ maxLength: 5000 })])("decoding any text never throws", (text) => {
  expect(typeof why(text)).toBe("string");
});

property.prop([fc.uint8Array({ maxLength: 400 })])("decoding any bytes never throws", (bytes) => {
  const text = btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  expect(typeof why(`v1.${text}`)).toBe("string");
});

property.prop([fc.jsonValue()])("decoding any JSON never throws", (value) => {
  expect(typeof why(`v1.${packed(JSON.stringify(value))}`)).toBe("string");
});

property.prop([fc.nat(), fc.string({ minLength: 1, maxLength: 1 })])(
  "one altered character is noticed, or makes another scenario; it is never an accident",
  (at, character) => {
    const encoded = encodeScenario(half);
    if (!encoded.ok) throw new Error(encoded.error);
    const position = at % encoded.value.length;
    const altered = encoded.value.slice(0, position) + character + encoded.value.slice(position + 1);
    expect(typeof why(altered)).toBe("string");
  },
);
