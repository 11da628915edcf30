import { ActorId, Year } from "../units/ids.ts";
import { err, ok, type Result } from "../units/result.ts";
import type { IndicatorDoc, Subject } from "./figure.ts";
import type { Sides } from "./figure-address.ts";
import { directed, undirected } from "./make-figure.ts";
import { actorsIn, docOf, type FigureQuestion } from "./registry.ts";

const LONGEST = 1000;

/** What an address asks, or what is wrong with it. Never throws. */
export function parseFigureAddress(text: string): Result<FigureQuestion, string> {
  if (text.length > LONGEST) return err(`found ${text.length} characters; expected at most ${LONGEST}`);
  const [indicator = "", ...rest] = text.split(":");
  const doc = docOf(indicator);
  if (doc === undefined) return err(`found the indicator "${indicator}"; expected one of the method's`);
  const parts = rest.slice(0, -1);
  const yearText = rest.at(-1) ?? "";
  const year = /^\d{4}$/.test(yearText) ? Year.safeParse(Number(yearText)) : undefined;
  if (!year?.success) return err(`found the year "${yearText}"; expected one from 1816 to 2100`);
  const subject = subjectOf(doc.subject, parts);
  if (subject === undefined) return err(`found "${parts.join(":")}"; expected ${expected[doc.subject]}`);
  const actors = actorsIn(subject);
  if (new Set(actors).size < actors.length)
    return err(`found an actor twice in "${parts.join(":")}"; expected each once`);
  return ok({ indicator, subject, year: year.data });
}

const expected: Readonly<Record<IndicatorDoc["subject"], string>> = {
  actor: "one actor, such as RUS",
  dyad: "two actors, such as RUS:CHN",
  "directed-dyad": "two actors, such as RUS:CHN",
  group: "a group of two or more, such as RUS-CHN-PRK~USA-JPN-KOR",
  member: "a member and its group, such as CHN:RUS-CHN-PRK~USA-JPN-KOR",
};

function subjectOf(shape: IndicatorDoc["subject"], parts: readonly string[]): Subject | undefined {
  const [first = "", second = ""] = parts;
  const wanted = shape === "actor" || shape === "group" ? 1 : 2;
  if (parts.length !== wanted) return undefined;
  if (shape === "group") {
    const sides = sidesOf(first);
    return sides && { shape, ...sides };
  }
  const a = actorOf(first);
  if (a === undefined) return undefined;
  if (shape === "actor") return { shape, a };
  if (shape === "member") {
    const sides = sidesOf(second);
    return sides?.members.includes(a) ? { shape, a, ...sides } : undefined;
  }
  const b = actorOf(second);
  if (b === undefined) return undefined;
  return shape === "dyad" ? undirected(a, b) : directed(a, b);
}

const actorOf = (text: string): ActorId | undefined => ActorId.safeParse(text).data;

function sidesOf(text: string): Sides | undefined {
  const [memberText = "", againstText, ...more] = text.split("~");
  const members = actorsOf(memberText);
  const against = againstText === undefined ? [] : actorsOf(againstText);
  if (more.length > 0 || members === undefined || against === undefined || members.length < 2) return undefined;
  return { members, against };
}

function actorsOf(text: string): ActorId[] | undefined {
  const actors = text.split("-").map(actorOf);
  const known = actors.filter((actor) => actor !== undefined);
  return known.length === actors.length ? known : undefined;
}
