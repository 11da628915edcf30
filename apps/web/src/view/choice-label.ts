import type { ActorId } from "@entente/core/units/ids";

/** An actor that a reader may put into a group. `when` is blank for those that still exist, and tells the others apart by name. */
export type Choice = { readonly id: ActorId; readonly name: string; readonly when: string };

/** "Soviet Union 1922–1991", "France". */
export const choiceLabel = ({ name, when }: Pick<Choice, "name" | "when">): string =>
  when === "" ? name : `${name} ${when}`;
