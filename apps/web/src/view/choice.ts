import { choiceLabel } from "./choice-label.ts";
import { boundPath, type Group, groupPath } from "./paths.ts";

type Named = { readonly id: string; readonly name: string; readonly when?: string };

/** What a form asks for as an address: the group picker's, or the one of an attack. Accepts codes and names; what is named twice counts where it is named first. */
export function pathOfChoice(form: URLSearchParams, actors: readonly Named[]): string {
  if (form.has("since")) return pathOfSince(form);
  if (form.has("attacked")) return pathOfAttack(form, actors);
  const taken = new Set<string>();
  const camp = (field: keyof Group): string[] =>
    form
      .getAll(field)
      .flatMap((text) => codesIn(text, actors))
      .filter((code) => !taken.has(code) && taken.add(code));
  const group = { members: camp("members"), against: camp("against"), outside: camp("outside") };
  const year = (form.get("year") ?? "").trim();
  return groupPath(group, 0).replace(/0$/, encodeURIComponent(year));
}

/** The form "what changed since?" as an address: the group and its year, and the other year or release. */
function pathOfSince(form: URLSearchParams): string {
  const part = (field: string): string => encodeURIComponent((form.get(field) ?? "").trim());
  return `/g/${part("group")}/${part("year")}/since/${part("since").toLowerCase()}`;
}

/** The form "who is bound?" as an address. */
function pathOfAttack(form: URLSearchParams, actors: readonly Named[]): string {
  const one = (field: string): string => codesIn(form.get(field) ?? "", actors)[0] ?? "";
  return boundPath(one("attacked"), one("attacker"), encodeURIComponent((form.get("when") ?? "").trim()));
}

function codesIn(text: string, actors: readonly Named[]): string[] {
  const typed = text.trim();
  if (typed === "") return [];
  const whole = actors.find(
    ({ id, name, when = "" }) => same(id, typed) || same(name, typed) || same(choiceLabel({ name, when }), typed),
  );
  if (whole) return [whole.id];
  return typed
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
    .map((word) => encodeURIComponent(word.toUpperCase()));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
