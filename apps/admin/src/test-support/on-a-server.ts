import { vi } from "vitest";

// The marker throws wherever it is not bundled for a server; these tests are one.
vi.mock("server-only", () => ({}));
