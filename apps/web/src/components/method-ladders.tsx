import { rungs } from "@entente/core/cohesion/settings";
import type { Settings } from "@entente/core/cohesion/types";
import { likelihoodBands } from "@entente/core/facts/judgement";
import { missingReasons } from "@entente/core/units/missing";
import { DataTable } from "@entente/ui/components/data-table";
import { rungInWords } from "#view/obligations.ts";
import { capital, prose } from "#view/words.ts";
import { Section } from "./section.tsx";

const rungRule = {
  none: "A search for any commitment is recorded and found none.",
  consultation: "To consult, or a COW entente (type III).",
  "non-aggression": "Not to attack (COW IIb), or to stay neutral (COW IIa).",
  defence:
    "To defend or to join an attack, under conditions, by means each deems fit, or by an unrecorded trigger (COW I).",
  "defence-automatic": "To defend or to join an attack, by itself.",
} as const;

/** What each rung of the commitment ladder stands for, and what it is worth. */
export function CommitmentLadder({ settings }: { settings: Settings }) {
  return (
    <Section
      id="commitment-ladder"
      title="Commitment ladder"
      lead="A pair takes the highest rung that a treaty in force on 31 December reaches."
    >
      <DataTable
        caption="Rungs of the commitment ladder"
        captionHidden
        columns={[
          { key: "rung", head: "Rung" },
          { key: "value", head: "Value", kind: "number" },
          { key: "rule", head: "Reached by" },
        ]}
        rows={rungs.map((rung) => ({
          key: rung,
          cells: [capital(rungInWords[rung]), settings.ladder[rung].toFixed(2), rungRule[rung]],
        }))}
      />
      <p className="source-line">
        Obligations as in ATOP (Leeds et al. 2002,{" "}
        <a href="https://doi.org/10.1080/03050620213653">doi:10.1080/03050620213653</a>); the values are the method’s
        own.
      </p>
    </Section>
  );
}

const severities = [
  ["1", "A critical statement; interests that compete"],
  ["2", "A protest; an adverse vote; an arms race"],
  ["3", "Sanctions; an adverse vote in the Security Council; an expulsion; a rivalry"],
  ["4", "An armed clash or a militarised dispute; an embargo"],
  ["5", "War"],
] as const;

/** What the steps of severity mean, by example. */
export const Severities = () => (
  <Section
    id="severities"
    title="Severities"
    lead="How much an event weighs, from 1 to 5, anchored by examples of strain. Help weighs by the same steps; the page of each fact says which it was given."
  >
    <DataTable
      caption="Severities by example"
      captionHidden
      columns={[
        { key: "step", head: "Severity" },
        { key: "strain", head: "Such as" },
      ]}
      rows={severities.map((cells) => ({ key: cells[0], cells }))}
    />
  </Section>
);

/** The words in which analysts give odds. */
export const LikelihoodLadder = () => (
  <Section
    id="likelihood"
    title="Likelihood"
    lead="Analysts’ judgements use the seven steps of ICD 203. No computed figure rests on a judgement."
  >
    <DataTable
      caption="Steps of likelihood"
      captionHidden
      columns={[
        { key: "step", head: "Step" },
        { key: "band", head: "Chance", kind: "number" },
      ]}
      rows={Object.entries(likelihoodBands).map(([step, [low, high]]) => ({
        key: step,
        cells: [capital(prose(step)), `${low}–${high}\u00a0%`],
      }))}
    />
    <p className="source-line">
      Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards (2015).
    </p>
  </Section>
);

/** Why a figure may have no value. */
export const MissingReasons = () => (
  <Section
    id="missing"
    title="When a figure is unknown"
    lead="A missing number is never zero. It says why it is missing."
  >
    <DataTable
      caption="Reasons for a missing number"
      captionHidden
      columns={[
        { key: "reason", head: "Reason" },
        { key: "meaning", head: "What it means" },
      ]}
      rows={Object.entries(missingReasons).map(([reason, meaning]) => ({
        key: reason,
        cells: [<code key="reason">{reason}</code>, meaning],
      }))}
    />
  </Section>
);
