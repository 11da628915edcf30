import { listUsers } from "@entente/db/ledger/accounts";
import { AccountRow } from "#components/account-row.tsx";
import { NewAccount } from "#components/new-account.tsx";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Accounts" };

export default async function Page() {
  await pageCurator("administrator");
  const users = await listUsers(await ledger());
  return (
    <>
      <h1>Accounts</h1>
      <NewAccount />
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col">May</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <AccountRow key={user.id} user={user} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
