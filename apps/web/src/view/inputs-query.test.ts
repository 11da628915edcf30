import { expect, test } from "vitest";
import { inputsQuery, readInputsQuery } from "./inputs-query.ts";

const read = (query: string) => readInputsQuery(new URLSearchParams(query));

test("one question has one address, in whatever order the actors are named", () => {
  expect(inputsQuery(["RUS", "CHN", "RUS"], 2024)).toBe("actors=CHN-RUS&year=2024");
  expect(read("actors=CHN-RUS&year=2024")).toEqual({ ok: true, value: { actors: ["CHN", "RUS"], year: 2024 } });
});

test.each([
  ["year=2024", 'the actor ""'],
  ["actors=CHN-rus&year=2024", 'the actor "rus"'],
  ["actors=CHN&year=24", 'the year "24"'],
  ["actors=CHN", 'the year ""'],
  [`actors=${Array.from({ length: 121 }, () => "CHN").join("-")}&year=2024`, "121 actors"],
])("%s is refused in words", (query, found) => {
  expect(read(query)).toMatchObject({ ok: false, error: expect.stringContaining(found) });
});
