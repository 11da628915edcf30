import { describe, expect, test } from "vitest";
import { names } from "./names.ts";
import { splitNames } from "./split-names.ts";

const isKnown = (name: string) => Object.hasOwn(names, name);

describe("names in a cell", () => {
  test.each([
    ["Korea, North", ["Korea, North"]],
    ["Korea, North, Singapore, Taiwan", ["Korea, North", "Singapore", "Taiwan"]],
    ["Saudi Arabia, Bahrain, Egypt, Arab Rep.", ["Saudi Arabia", "Bahrain", "Egypt, Arab Rep."]],
    ["Congo, Democratic Republic of the, Eritrea", ["Congo, Democratic Republic of the", "Eritrea"]],
    ["Gambia, The, Russia", ["Gambia, The", "Russia"]],
    ["Bosnia and Herzegovina,Iceland,  Norway", ["Bosnia and Herzegovina", "Iceland", "Norway"]],
    ["Atlantis, Korea, South", ["Atlantis", "Korea, South"]],
  ])("%s", (cell, found) => expect(splitNames(cell, isKnown)).toEqual(found));
});
