import { defaultSettings } from "@entente/core/cohesion/settings";
import { exportShare } from "@entente/core/indicators/export-share";
import { importShare } from "@entente/core/indicators/import-share";
import type { Index } from "@entente/core/indicators/index-inputs";
import { partnerShare } from "@entente/core/indicators/partner-share";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { memo, useMemo, useState } from "react";
import type { Names } from "#view/names.ts";
import type { Group } from "#view/paths.ts";
import { inSentence } from "#view/prose-names.ts";
import { changeKey } from "#view/scenario-changes.ts";
import type { Offer } from "#view/scenario-offers.ts";
import { percent } from "#view/words.ts";
import { Choice } from "./choice.tsx";
import { type Controls, setChange, unconcerned } from "./controls.ts";
import { OfferChoice } from "./fact-controls.tsx";
import { Slider } from "./slider.tsx";

const MOST_PERCENT = 200;
const STEP_PERCENT = 5;

const flows = {
  total: { choice: "both ways", of: "trade", both: "both ways", share: partnerShare },
  exports: { choice: "exports alone", of: "exports", both: "exports", share: exportShare },
  imports: { choice: "imports alone", of: "imports", both: "imports", share: importShare },
} as const;
type Flow = keyof typeof flows;
const flowChoices = (Object.keys(flows) as Flow[]).map((flow) => [flow, flows[flow].choice] as const);

type Props = Controls & {
  readonly group: Group;
  readonly year: number;
  readonly index: Index;
  readonly names: Names;
  readonly halved: readonly Offer[];
};

/** The trade of one member with one partner, from none to twice as much. */
export const TradeControl = memo(function TradeControl(props: Props) {
  const { group, year, index, names, halved, scenario, setScenario } = props;
  const first = halved[0]?.change;
  const [member, setMember] = useState<ActorId>(first?.kind === "scale-flow" ? first.from : (group.members[0] ?? ""));
  const [partner, setPartner] = useState<ActorId>(first?.kind === "scale-flow" ? first.to : (group.against[0] ?? ""));
  const [flow, setFlow] = useState<Flow>("total");
  const partners = [...group.against, ...group.outside, ...group.members].filter((other) => other !== member);
  const chosen = partners.includes(partner) ? partner : (partners[0] ?? "");
  const change = (factor: number) => ({ kind: "scale-flow", from: member, to: chosen, flow, factor }) as const;
  const made = useMemo(() => new Map(scenario.changes.map((one) => [changeKey(one), one])), [scenario]);
  const own = made.get(changeKey(change(1)));
  const value = Math.round((own?.kind === "scale-flow" ? own.factor : 1) * 100);
  const { of, both, share: shareBy } = flows[flow];
  const share = useMemo(
    () => shareBy(index, member, chosen, year, defaultSettings),
    [shareBy, index, member, chosen, year],
  );

  return (
    <fieldset>
      <legend>Scale a flow of trade</legend>
      {halved.map((offer) => {
        const taken = made.get(offer.key);
        const checked =
          taken?.kind === "scale-flow" && offer.change.kind === "scale-flow" && taken.factor === offer.change.factor;
        return <OfferChoice key={offer.key} offer={offer} checked={checked} setScenario={setScenario} />;
      })}
      <div className="what-if-pair">
        <Choice
          label="Trade of"
          value={member}
          options={group.members.map((id) => [id, names(id)])}
          onChange={setMember}
        />
        <Choice label="with" value={chosen} options={partners.map((id) => [id, names(id)])} onChange={setPartner} />
        <Choice label="Direction" value={flow} options={flowChoices} onChange={setFlow} />
      </div>
      <Slider
        label={`${names(member)} – ${names(chosen)}, ${both}`}
        value={value}
        most={Math.max(MOST_PERCENT, value)}
        step={STEP_PERCENT}
        inWords={value === 100 ? "as published" : `${value}\u00a0%`}
        onChange={(next) => setChange(setScenario, change(next / 100), next !== 100)}
      />
      <p className="source-line">
        {isKnown(share.value)
          ? `${percent(share.value)} of the ${of} of ${inSentence(names(member))} in ${share.dataYear ?? year}. Its trade with everyone falls or grows with it.`
          : `What share of its ${of} ${inSentence(names(member))} has with ${inSentence(names(chosen))} is not known for ${year}, so no figure can move with it; an earlier year may have it.`}
      </p>
    </fieldset>
  );
}, unconcerned("scale-flow"));
