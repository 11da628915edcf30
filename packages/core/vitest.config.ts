import { defineConfig } from "vitest/config";

// The files share no state: modules are loaded once for all of them.
export default defineConfig({
  test: { isolate: false, include: ["src/**/*.test.ts"], setupFiles: ["./vitest.setup.ts"], testTimeout: 60_000 },
});
