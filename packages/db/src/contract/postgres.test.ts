import { test } from "vitest";
import { ledgerContract } from "./contract.ts";
import { postgres } from "./harness.ts";

const url = process.env["TEST_DATABASE_URL"];

if (url) ledgerContract(postgres(url));
else
  test.skip(
    "the ledger on a PostgreSQL server: set TEST_DATABASE_URL to the address of one where databases may be made",
  );
