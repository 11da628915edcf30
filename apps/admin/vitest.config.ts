import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["src/**/*.test.ts"], setupFiles: ["src/test-support/on-a-server.ts"], testTimeout: 60_000 },
});
