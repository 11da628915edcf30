import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import type { Credentials, House } from "./house.ts";

export type Curator = Credentials & { context: BrowserContext; page: Page };
type Role = "contributor" | "reviewer" | "administrator";

/** Signs in, waiting where the server asks for patience after several sign-ins. */
export async function signIn(page: Page, origin: string, { email, password }: Credentials): Promise<void> {
  await expect(async () => {
    await page.goto(`${origin}/sign-in`);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { timeout: 5_000 });
  }).toPass({ intervals: [1_000, 5_000, 10_000], timeout: 45_000 });
}

async function firstSignIn(browser: Browser, house: House, given: Credentials, password: string): Promise<Curator> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, house.admin, given);
  await page.waitForURL(/change-password/);
  await page.getByLabel("Current password").fill(given.password);
  await page.getByLabel("New password", { exact: true }).fill(password);
  await page.getByLabel("Repeat new password").fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  return { email: given.email, password, context, page };
}

async function createAccount(page: Page, origin: string, email: string, role: Role): Promise<Credentials> {
  await page.goto(`${origin}/users`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Name", { exact: true }).fill(email.split("@")[0] ?? email);
  await page.getByLabel("Role", { exact: true }).first().selectOption(role);
  await page.getByRole("button", { name: "Create account" }).click();
  const password = await page.getByTestId("one-time-password").innerText();
  return { email, password: password.trim() };
}

/** The people of a house: its first administrator, a contributor and a reviewer, each in a browser of their own. */
export class Desk {
  private readonly people: readonly Curator[];
  readonly administrator: Curator;
  readonly contributor: Curator;
  readonly reviewer: Curator;

  private constructor(administrator: Curator, contributor: Curator, reviewer: Curator) {
    this.administrator = administrator;
    this.contributor = contributor;
    this.reviewer = reviewer;
    this.people = [administrator, contributor, reviewer];
  }

  static async open(browser: Browser, house: House): Promise<Desk> {
    const administrator = await firstSignIn(browser, house, house.firstAdministrator(), "an administrator's own words");
    const { page } = administrator;
    const mira = await createAccount(page, house.admin, "mira@example.org", "contributor");
    const noor = await createAccount(page, house.admin, "noor@example.org", "reviewer");
    return new Desk(
      administrator,
      await firstSignIn(browser, house, mira, "a contributor's own words"),
      await firstSignIn(browser, house, noor, "a reviewer's own words"),
    );
  }

  async close(): Promise<void> {
    for (const { context } of this.people) await context.close();
  }
}
