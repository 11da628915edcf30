import { FactRecord } from "@entente/core/facts/fact";
import { readYamlList } from "./yaml-file.ts";

/** A file of facts: each entry holds the fact's fields and, beside them, its evidence. */
export const readFacts = (file: string, name: string) =>
  readYamlList(file, name, {
    schema: FactRecord,
    toRecord: ({ evidence = [], ...fact }) => ({ fact, evidence }),
    toFilePath: (path) => (path[0] === "fact" ? path.slice(1) : path),
  });
