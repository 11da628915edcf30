import type { Group } from "#view/paths.ts";

/** Which group, in which year, as which release has it. */
export type Asked = { readonly release: string; readonly group: Group; readonly year: number };
