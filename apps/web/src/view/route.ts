import type { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";
import { parseDyad, parseGroup, parseWhen, parseWho, parseYear } from "./address.ts";
import { kindInWords } from "./fact-details.ts";
import type { Problem } from "./problem.ts";

/** What a release can be asked before a page is made. */
export type Catalogue = {
  readonly actor: (id: ActorId) => Actor | undefined;
  readonly hasFact: (id: string) => boolean;
  readonly hasSource: (id: string) => boolean;
  readonly hasRelease: (id: string) => boolean;
  /** Whether a figure's address names an indicator, and the actors that it is about (null: it can't be read). */
  readonly figureActors: (address: string) => readonly ActorId[] | null;
};

/** Why a public path leads nowhere in a release; null when it leads to a page. */
export function problemAt(path: string, catalogue: Catalogue): Problem | null {
  const [section = "", name = "", year, ...rest] = path.split("/").slice(1).map(decoded);
  const nowhere: Problem = { code: "no-page", found: path };
  const isBrief = section === "g" && rest.length === 1 && rest[0] === "brief";
  const since = section === "g" && rest.length === 2 && rest[0] === "since" ? rest[1] : undefined;
  if (rest.length > (section === "facts" ? 1 : 0) && !isBrief && since === undefined) return nowhere;
  switch (section) {
    case "":
      return name === "" ? null : nowhere;
    case "method":
    case "data":
    case "judgements":
      return name === "" && year === undefined ? null : nowhere;
    case "g": {
      const group = parseGroup(name);
      if (!group.ok) return group.error;
      const { members, against, outside } = group.value;
      const problem = actorsProblem([...members, ...against, ...outside], catalogue) ?? yearProblem(year);
      return problem ?? (since === undefined ? null : sinceProblem(since, catalogue));
    }
    case "facts": {
      const [page = ""] = rest;
      const who = parseWho(name);
      if (!who.ok) return who.error;
      const listed = year !== undefined && year in kindInWords && /^[1-9]\d{0,3}$/.test(page);
      return listed ? whoProblem(who.value, catalogue) : nowhere;
    }
    case "bound": {
      const dyad = parseDyad(name);
      const when = parseWhen(year ?? "");
      if (!dyad.ok) return dyad.error;
      return actorsProblem(dyad.value, catalogue) ?? (when.ok ? null : when.error);
    }
    case "dyad": {
      const dyad = parseDyad(name);
      return dyad.ok ? (actorsProblem(dyad.value, catalogue) ?? yearProblem(year)) : dyad.error;
    }
  }
  if (year !== undefined || name === "") return nowhere;
  switch (section) {
    case "actor":
      return catalogue.actor(name) === undefined ? { code: "unknown-actor", found: name } : null;
    case "fact":
      return catalogue.hasFact(name) ? null : { code: "unknown-fact", found: name };
    case "source":
      return catalogue.hasSource(name) ? null : { code: "unknown-source", found: name };
    case "figure": {
      const actors = catalogue.figureActors(name);
      return actors === null ? { code: "unknown-figure", found: name } : actorsProblem(actors, catalogue);
    }
    default:
      return nowhere;
  }
}

function actorsProblem(ids: readonly ActorId[], { actor }: Catalogue): Problem | null {
  for (const id of ids) {
    const found = actor(id);
    if (found === undefined) return { code: "unknown-actor", found: id };
    if (found.kind === "aggregate") return { code: "aggregate", found: id };
  }
  return null;
}

/** Facts may be about anybody: an organisation and a statistical whole too. */
function whoProblem(ids: readonly ActorId[], { actor }: Catalogue): Problem | null {
  const unknown = ids.find((id) => actor(id) === undefined);
  return unknown === undefined ? null : { code: "unknown-actor", found: unknown };
}

function yearProblem(text: string | undefined): Problem | null {
  const year = parseYear(text ?? "");
  return year.ok ? null : year.error;
}

/** A year, or a release that is kept here. */
function sinceProblem(text: string, { hasRelease }: Catalogue): Problem | null {
  if (text.length <= 4) return yearProblem(text);
  return hasRelease(text) ? null : { code: "unknown-release", found: text };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
