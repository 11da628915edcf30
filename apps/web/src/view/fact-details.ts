import type { Fact, FactKind, FactOf } from "@entente/core/facts/fact";
import { likelihoodBands, type Outcome } from "@entente/core/facts/judgement";
import { allOf, arrowOf, type Names } from "./names.ts";
import { obligationsInWords } from "./obligations.ts";
import { dateInWords, timeInWords } from "./time-words.ts";
import { capital, dollars, ordinal, percent, prose } from "./words.ts";

export type Detail = { readonly label: string; readonly text: string };

export const kindInWords: Readonly<Record<FactKind, string>> = {
  treaty: "Treaty",
  "asserted-absence": "Verified absence",
  transfer: "Transfer",
  "trade-share": "Published trade share",
  "trade-rank": "Published trade rank",
  "trade-value": "Published trade value",
  "sector-share": "Published sector share",
  membership: "Membership",
  vote: "Vote",
  recognition: "Recognition",
  support: "Support",
  friction: "Strain",
  statement: "Statement",
  judgement: "Judgement",
};

/** Unknown and not applicable are said with their reason, never left out. */
export function quantityInWords<T>(
  quantity:
    | { state: "known"; value: T }
    | { state: "unknown"; reason: string }
    | { state: "not-applicable"; reason: string },
  say: (value: T) => string,
): string {
  if (quantity.state === "known") return say(quantity.value);
  return `${quantity.state === "unknown" ? "unknown" : "not applicable"}: ${quantity.reason}`;
}

/** "likely (55–80 %)". */
export const likelihoodInWords = (likelihood: FactOf<"judgement">["likelihood"]): string =>
  quantityInWords(likelihood, (step) => `${prose(step)} (${likelihoodBands[step].join("–")}\u00a0%)`);

const resultInWords: Readonly<Record<Outcome["result"], string>> = {
  "came-about": "came about",
  "did-not": "did not come about",
  "condition-not-met": "its condition was not met",
};
/** "came about, 4 December 2024". */
export const outcomeInWords = ({ result, on }: Outcome): string => `${resultInWords[result]}, ${dateInWords(on)}`;

const severityInWords = (severity: number): string => `${severity} of 5`;
const flowInWords = { total: "exports and imports together", exports: "exports", imports: "imports" } as const;
const absenceInWords: Readonly<Record<FactOf<"asserted-absence">["of"], string>> = {
  "any-commitment": "any obligation of alliance between them",
  "defence-obligation": "an obligation to defend",
  "common-instrument": "one instrument that binds all of them",
  support: "active support",
  strain: "strain",
  membership: "membership",
  recognition: "recognition",
};

/** What a fact says beyond its title, line by line, in the order in which a reader asks. */
export function factDetails(fact: Fact, names: Names): Detail[] {
  return [
    { label: "Kind", text: kindInWords[fact.kind] },
    { label: "When", text: capital(timeInWords(fact.valid)) },
    ...ofKind(fact, names).filter(({ text }) => text !== ""),
    { label: "Confidence", text: fact.confidence },
  ];
}

function ofKind(fact: Fact, names: Names): Detail[] {
  switch (fact.kind) {
    case "treaty":
      return [
        { label: "Parties", text: allOf(names, fact.parties) },
        {
          label: "Bound at other times",
          text: (fact.bound ?? []).map(({ actor, valid }) => `${names(actor)} ${timeInWords(valid)}`).join("; "),
        },
        { label: "Signed", text: fact.signed === undefined ? "" : dateInWords(fact.signed) },
        { label: "Obligations", text: capital(obligationsInWords(fact.obligations, names)) },
        {
          label: "Recorded as",
          text: fact.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", "),
        },
      ];
    case "asserted-absence":
      return [
        { label: "Looked for", text: absenceInWords[fact.of] },
        { label: "Among", text: allOf(names, fact.actors) },
        { label: "Where", text: fact.searched },
      ];
    case "transfer":
      return [
        { label: "Between", text: arrowOf(names, fact.from, fact.to) },
        { label: "Goods", text: fact.goods },
        {
          label: "Quantity",
          text: quantityInWords(fact.quantity, ({ amount, unit }) => `${amount.toLocaleString("en")} ${unit}`),
        },
        { label: "Weight", text: severityInWords(fact.severity) },
      ];
    case "trade-share":
    case "trade-rank":
    case "trade-value":
      return [
        { label: "Of", text: `${names(fact.to)} in the trade of ${names(fact.from)}, ${fact.year}` },
        { label: "Flow", text: flowInWords[fact.flow] },
        { label: "Value", text: claimInWords(fact) },
        { label: "First published by", text: fact.firstPublisher },
      ];
    case "sector-share":
      return [
        {
          label: "Of",
          text: `${fact.sector} in the exports of ${names(fact.from)} to ${names(fact.to)}, ${fact.year}`,
        },
        { label: "Product code", text: fact.code ?? "" },
        { label: "Share", text: `${boundInWords[fact.bound]}${quantityInWords(fact.share, percent)}` },
        { label: "First published by", text: fact.firstPublisher },
      ];
    case "membership":
      return [
        { label: "Member", text: names(fact.actor) },
        { label: "Institution", text: names(fact.institution) },
        { label: "Role", text: prose(fact.role) },
      ];
    case "vote":
      return [
        { label: "Voter", text: names(fact.voter) },
        { label: "Vote", text: `${fact.choice} on ${fact.document}, ${dateInWords(fact.date)}` },
        { label: "About", text: fact.on === undefined ? "" : names(fact.on) },
        { label: "Counts as", text: fact.effect === "none" ? "neither support nor strain" : fact.effect },
        { label: "Tally", text: fact.tally ?? "" },
      ];
    case "recognition":
      return [
        { label: "By", text: names(fact.from) },
        { label: "Recognised", text: fact.recognised },
        { label: "In favour of", text: names(fact.inFavourOf) },
        { label: "Weight", text: severityInWords(fact.severity) },
      ];
    case "support":
      return [
        { label: "Between", text: arrowOf(names, fact.from, fact.to) },
        { label: "Form", text: prose(fact.form) },
        { label: "Weight", text: severityInWords(fact.severity) },
      ];
    case "friction":
      return [
        {
          label: "Between",
          text: fact.mutual
            ? `${names(fact.from)} and ${names(fact.to)}, in both directions`
            : arrowOf(names, fact.from, fact.to),
        },
        { label: "Form", text: prose(fact.form) },
        { label: "About", text: fact.about === undefined ? "" : names(fact.about) },
        { label: "Severity", text: severityInWords(fact.severity) },
        {
          label: "Recorded as",
          text: (fact.identifiers ?? []).map(({ scheme, value }) => `${scheme} ${value}`).join(", "),
        },
      ];
    case "statement":
      return [
        { label: "Speaker", text: "actor" in fact.speaker ? names(fact.speaker.actor) : "the author of the source" },
        { label: "About", text: allOf(names, fact.about) },
        { label: "Frames it as", text: prose(fact.framing) },
      ];
    case "judgement":
      return [
        { label: "About", text: allOf(names, fact.about) },
        { label: "Likelihood", text: likelihoodInWords(fact.likelihood) },
        { label: "Horizon", text: quantityInWords(fact.horizon, dateInWords) },
        { label: "Condition", text: fact.condition ?? "" },
        { label: "Outcome", text: fact.outcome === undefined ? "" : capital(outcomeInWords(fact.outcome)) },
        {
          label: "Found in",
          text:
            fact.outcome === undefined
              ? ""
              : [fact.outcome.source, fact.outcome.locator].filter((part) => part !== undefined).join(", "),
        },
        { label: "Note on the outcome", text: fact.outcome?.note ?? "" },
      ];
  }
}

const boundInWords = { exact: "", lower: "at least ", upper: "at most " } as const;

/** The number that a published claim about trade makes. */
export function claimInWords(fact: FactOf<"trade-share" | "trade-rank" | "trade-value">): string {
  switch (fact.kind) {
    case "trade-share":
      return quantityInWords(fact.share, percent);
    case "trade-rank":
      return quantityInWords(fact.rank, ordinal);
    case "trade-value":
      return quantityInWords(fact.valueUsd, dollars);
  }
}
