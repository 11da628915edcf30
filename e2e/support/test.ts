import { test as base, expect } from "@playwright/test";
import { House } from "./house.ts";

/** A test with a house of its own per worker: both apps, the embedded data, one release. */
export const test = base.extend<object, { house: House }>({
  house: [
    async ({ playwright: _ }, use) => {
      const house = await House.open();
      await use(house);
      await house.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect };
