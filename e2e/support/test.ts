import { test as base, expect } from "@playwright/test";
import { Desk } from "./desk.ts";
import { House } from "./house.ts";

type Shared = { house: House; desk: Desk };

/** A house per worker, both apps on the embedded data and one release; its people sign in when a test first asks for them. */
export const test = base.extend<object, Shared>({
  house: [
    async ({ playwright: _ }, use) => {
      const house = await House.open();
      await use(house);
      await house.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  desk: [
    async ({ browser, house }, use) => {
      const desk = await Desk.open(browser, house);
      await use(desk);
      await desk.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

export { expect };
