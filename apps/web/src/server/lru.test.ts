import { expect, test } from "vitest";
import { Lru } from "./lru.ts";

test("the least recently used value goes first", () => {
  const lru = new Lru<string>(2);
  let made = 0;
  const get = (key: string) =>
    lru.get(key, () => {
      made += 1;
      return `${key}${made}`;
    });
  expect([get("a"), get("b"), get("a"), get("c"), get("a")]).toEqual(["a1", "b2", "a1", "c3", "a1"]);
  expect(get("b")).toBe("b4");
});

test("what could not be made is tried again", () => {
  const lru = new Lru<number>(2);
  expect(() =>
    lru.get("a", () => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(lru.get("a", () => 1)).toBe(1);
});
