import { listUsers } from "@entente/db/ledger/accounts";
import { AccountRow } from "#components/account-row.tsx";
import { NewAccount } from "#components/new-account.tsx";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Accounts" };

export default async function Page() {
  const curator = await pageCurator("administrator");
  const users = await listUsers(await ledger());
  return (
    <>
      <h1>Accounts</h1>
      <p className="muted">
        Contributors write, reviewers also approve what others wrote and publish, administrators also keep accounts.
        Nobody approves their own change, whatever their role.
      </p>
      <NewAccount />
      <div className="scroller">
        <table className="accounts">
          <caption>{users.length === 1 ? "1 account" : `${users.length} accounts`}</caption>
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col">Role</th>
              <th scope="col">State</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <AccountRow key={`${user.id} ${user.role}`} user={user} own={user.id === curator.id} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
