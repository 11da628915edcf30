import { ledgerContract } from "./contract.ts";
import { pglite } from "./harness.ts";

ledgerContract(pglite());
