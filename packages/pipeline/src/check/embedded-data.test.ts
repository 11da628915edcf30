import { expect, test } from "vitest";
import { embeddedData } from "../env.ts";
import { problemLine } from "../files/problem.ts";
import { checkFolder } from "./check-folder.ts";

test("the data that the project brings along hold", () => {
  const checked = checkFolder(embeddedData);
  expect(checked.ok ? [] : checked.problems.map(problemLine)).toEqual([]);
});
