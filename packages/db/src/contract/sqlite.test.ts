import { ledgerContract } from "./contract.ts";
import { sqlite } from "./harness.ts";

ledgerContract(sqlite());
