import { createFirstAdministrator } from "@entente/db/ledger/accounts";
import { print } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Makes the first administrator. The password is printed this once, and must be changed at the first sign-in. */
export async function firstAdministrator(): Promise<void> {
  const made = await withStore(createFirstAdministrator);
  if (made === null) {
    print("  Sign in     with the account you have; an administrator can make more");
    return;
  }
  print(`  Sign in     ${made.email}`);
  print(`  Password    ${made.password}   (shown this once; you choose your own when you first sign in)`);
}
