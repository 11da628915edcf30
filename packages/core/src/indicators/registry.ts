import { crossPressure } from "../cohesion/cross-pressure.ts";
import { cohesionDocs } from "../cohesion/docs.ts";
import { dyadCohesion } from "../cohesion/dyad.ts";
import { groupCohesion } from "../cohesion/group.ts";
import { spreadFigure, weakestDyadFigure } from "../cohesion/spread.ts";
import type { GroupCohesion, Settings } from "../cohesion/types.ts";
import { boundFigures } from "../doubt/bounds.ts";
import { doubtDocs } from "../doubt/docs.ts";
import { rangeDocs, rangeFigures } from "../doubt/range-figures.ts";
import { allianceKappaDoc, alliancePiDoc, allianceSDoc, allianceSWeightedDoc } from "../similarity/docs.ts";
import { allianceKappa, alliancePi, allianceS, allianceSWeighted } from "../similarity/figures.ts";
import { balanceFigure } from "../structure/balance.ts";
import { balanceDocs } from "../structure/balance-docs.ts";
import { presentStrain, presentStrainDoc, tieSign, tieSignDoc } from "../structure/tie-sign.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isBallotMeasure } from "../votes/ballot-reading.ts";
import { votingByTopic } from "../votes/by-topic.ts";
import { isVoteTopic } from "../votes/topics.ts";
import { asymmetry, asymmetryDoc } from "./asymmetry.ts";
import { commitment, commitmentDoc } from "./commitment.ts";
import { concentrationDoc, concentrationFigure } from "./concentration.ts";
import { exportShare, exportShareDoc } from "./export-share.ts";
import type { Figure, IndicatorDoc, Subject } from "./figure.ts";
import { gdpDependence, gdpDependenceDoc } from "./gdp-dependence.ts";
import { identicalVotesDoc, identicalVotesFigure } from "./identical-votes.ts";
import { importShare, importShareDoc } from "./import-share.ts";
import type { Index } from "./index-inputs.ts";
import { interdependenceDoc, interdependenceFigure } from "./interdependence.ts";
import { interdependencePlace, interdependencePlaceDoc } from "./interdependence-place.ts";
import { jointInstitutions, jointInstitutionsDoc } from "./joint-institutions.ts";
import { mirrorGap, mirrorGapDoc } from "./mirror-gap.ts";
import { normalisedConcentrationDoc, normalisedConcentrationFigure } from "./normalised-concentration.ts";
import { partnerRankDoc, partnerRankFigure } from "./partner-rank.ts";
import { partnerShare, partnerShareDoc } from "./partner-share.ts";
import { salienceDoc, salienceFigure } from "./salience.ts";
import { sectorShare, sectorShareDoc } from "./sector-share.ts";
import { sharedInstitutions, sharedInstitutionsDoc } from "./shared-institutions.ts";
import { dyadStrain, dyadStrainDoc, freedomFromStrain, freedomFromStrainDoc, strain, strainDoc } from "./strain.ts";
import { dyadSupport, dyadSupportDoc, support, supportDoc } from "./support.ts";
import { symmetryDoc, symmetryFigure } from "./symmetry.ts";
import { votingAgreement, votingAgreementDoc } from "./voting-agreement.ts";
import { votingKappa, votingKappaDoc } from "./voting-kappa.ts";
import { votingPi, votingPiDoc } from "./voting-pi.ts";
import { votingSimilarity, votingSimilarityDoc } from "./voting-similarity.ts";

/** Which indicator, of whom, when: what the address of a figure says. */
export type FigureQuestion = { readonly indicator: string; readonly subject: Subject; readonly year: Year };

type OfActor = (index: Index, a: ActorId, year: Year, settings: Settings) => Figure;
type OfDyad = (index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings) => Figure;

const ofActor: readonly (readonly [IndicatorDoc, OfActor])[] = [
  [concentrationDoc, concentrationFigure],
  [normalisedConcentrationDoc, normalisedConcentrationFigure],
];

const ofDyad: readonly (readonly [IndicatorDoc, OfDyad])[] = [
  [commitmentDoc, (...asked) => commitment(...asked).figure],
  [partnerShareDoc, partnerShare],
  [exportShareDoc, exportShare],
  [importShareDoc, importShare],
  [partnerRankDoc, partnerRankFigure],
  [gdpDependenceDoc, gdpDependence],
  [asymmetryDoc, asymmetry],
  [salienceDoc, salienceFigure],
  [symmetryDoc, symmetryFigure],
  [interdependenceDoc, interdependenceFigure],
  [interdependencePlaceDoc, interdependencePlace],
  [mirrorGapDoc, mirrorGap],
  [votingSimilarityDoc, votingSimilarity],
  [votingKappaDoc, votingKappa],
  [votingPiDoc, votingPi],
  [votingAgreementDoc, votingAgreement],
  [identicalVotesDoc, identicalVotesFigure],
  [sharedInstitutionsDoc, sharedInstitutions],
  [jointInstitutionsDoc, jointInstitutions],
  [allianceSDoc, allianceS],
  [allianceSWeightedDoc, allianceSWeighted],
  [allianceKappaDoc, allianceKappa],
  [alliancePiDoc, alliancePi],
  [supportDoc, support],
  [dyadSupportDoc, dyadSupport],
  [strainDoc, strain],
  [dyadStrainDoc, dyadStrain],
  [freedomFromStrainDoc, freedomFromStrain],
  [presentStrainDoc, presentStrain],
  [tieSignDoc, tieSign],
];

/** The documentation of every indicator, in the order of the method page: dyads and actors, then cohesion. */
export const indicatorDocs: readonly IndicatorDoc[] = [
  ...ofDyad.map(([doc]) => doc),
  sectorShareDoc,
  ...ofActor.map(([doc]) => doc),
  ...cohesionDocs,
  ...doubtDocs,
  ...balanceDocs,
];

const docs = new Map(indicatorDocs.map((doc) => [doc.id, doc]));
const actorFormulas = new Map(ofActor.map(([doc, formula]) => [doc.id, formula]));
const dyadFormulas = new Map(ofDyad.map(([doc, formula]) => [doc.id, formula]));
const ofBalance = new Set(balanceDocs.map(({ id }) => id));

/** An indicator's name and what follows the dot: the product group of "sector-share.energy", the topic of "voting-kappa.nuclear". */
export function splitIndicator(indicator: string): { readonly id: string; readonly part: string | undefined } {
  const dot = indicator.indexOf(".");
  return dot === -1
    ? { id: indicator, part: undefined }
    : { id: indicator.slice(0, dot), part: indicator.slice(dot + 1) };
}

/** The documentation of an indicator by its name; undefined when there is no such indicator. */
export function docOf(indicator: string): IndicatorDoc | undefined {
  const { id, part } = splitIndicator(indicator);
  if (part !== undefined && isBallotMeasure(id)) return isVoteTopic(part) ? docs.get(id) : undefined;
  const parted = id === sectorShareDoc.id;
  return parted === (part !== undefined && part !== "") ? docs.get(id) : undefined;
}

/** A figure computed anew from its address. Undefined for an indicator, a subject or an actor that there is not. */
export function figureFor(index: Index, question: FigureQuestion, settings: Settings): Figure | undefined {
  const { indicator, subject, year } = question;
  if (docOf(indicator)?.subject !== subject.shape || !known(index, subject)) return undefined;
  switch (subject.shape) {
    case "actor":
      return actorFormulas.get(indicator)?.(index, subject.a, year, settings);
    case "dyad":
    case "directed-dyad": {
      if (indicator === "dyad-cohesion") return dyadCohesion(index, subject.a, subject.b, year, settings).figure;
      const { id, part } = splitIndicator(indicator);
      if (id === sectorShareDoc.id && part) return sectorShare(index, subject.a, subject.b, year, part);
      if (part !== undefined && isBallotMeasure(id) && isVoteTopic(part)) {
        const unit = docs.get(id)?.unit ?? "index";
        return votingByTopic({ id, unit }, part, index, [subject.a, subject.b], year, settings);
      }
      return dyadFormulas.get(indicator)?.(index, subject.a, subject.b, year, settings);
    }
    case "group":
      if (ofBalance.has(indicator)) return balanceFigure(index, indicator, { ...subject, year }, settings);
      return ofGroup(index, indicator, groupCohesion(index, { ...subject, year }, settings), settings);
    case "member": {
      const { a, members, against } = subject;
      const pressure = crossPressure(index, a, { shape: "group", members, against }, year, settings);
      return [pressure.trade, pressure.commitment, pressure.voting].find((figure) => figure.indicator === indicator);
    }
  }
}

function ofGroup(index: Index, indicator: string, group: GroupCohesion, settings: Settings): Figure | undefined {
  // Draws take their time, and are made only for a figure that rests on them.
  const ofRange = rangeDocs.some(({ id }) => id === indicator);
  const figures = ofRange
    ? rangeFigures(index, group, settings)
    : [
        group.figure,
        weakestDyadFigure(group),
        spreadFigure(group),
        group.multilaterality,
        group.polarisation,
        ...boundFigures(group),
      ];
  return figures.find((figure) => figure.indicator === indicator);
}

/** Whether every actor of the subject is in the inputs, and each stands once. */
function known(index: Index, subject: Subject): boolean {
  const actors = actorsIn(subject);
  return new Set(actors).size === actors.length && actors.every((actor) => index.actors.has(actor));
}

/** Every actor that a subject names; a member of a group is one of the group's. */
export function actorsIn(subject: Subject): readonly ActorId[] {
  switch (subject.shape) {
    case "actor":
      return [subject.a];
    case "dyad":
    case "directed-dyad":
      return [subject.a, subject.b];
    case "group":
    case "member":
      return [...subject.members, ...subject.against];
  }
}
