import type { Settings } from "../cohesion/types.ts";
import type { Inputs } from "../inputs.ts";
import type { FactId } from "../units/ids.ts";

/** What a scenario starts from: the published inputs and the settings chosen. */
export type Premises = { readonly inputs: Inputs; readonly settings: Settings };

/** The same after some changes, with the facts that do not stand as published: added, altered, or moved by scaled trade. */
export type Applied = Premises & { readonly hypothetical: ReadonlySet<FactId> };
