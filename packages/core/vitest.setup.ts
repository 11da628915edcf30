import { fc } from "@fast-check/vitest";

/** Every property is tried on a thousand inputs. */
fc.configureGlobal({ numRuns: 1000 });
