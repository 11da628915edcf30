import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Index } from "@entente/core/indicators/index-inputs";
import { partnerShare } from "@entente/core/indicators/partner-share";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { useId, useState } from "react";
import type { Names } from "#view/names.ts";
import type { Group } from "#view/paths.ts";
import { changeKey, hasChange } from "#view/scenario-changes.ts";
import type { Offer } from "#view/scenario-offers.ts";
import { percent } from "#view/words.ts";
import { type Controls, setChange } from "./controls.ts";
import { Slider } from "./weight-controls.tsx";

const MOST_PERCENT = 200;
const STEP_PERCENT = 5;

type Props = Controls & {
  readonly group: Group;
  readonly year: number;
  readonly index: Index;
  readonly names: Names;
  readonly halved: readonly Offer[];
};

/** The trade of one member with one partner, from none to twice as much. */
export function TradeControl({ group, year, index, names, halved, ...controls }: Props) {
  const first = halved[0]?.change;
  const [member, setMember] = useState<ActorId>(first?.kind === "scale-flow" ? first.from : (group.members[0] ?? ""));
  const [partner, setPartner] = useState<ActorId>(first?.kind === "scale-flow" ? first.to : (group.against[0] ?? ""));
  const partners = [...group.against, ...group.outside, ...group.members].filter((other) => other !== member);
  const chosen = partners.includes(partner) ? partner : (partners[0] ?? "");
  const change = (factor: number) => ({ kind: "scale-flow", from: member, to: chosen, flow: "total", factor }) as const;
  const key = changeKey(change(1));
  const own = controls.scenario.changes.find((other) => changeKey(other) === key);
  const value = Math.round((own?.kind === "scale-flow" ? own.factor : 1) * 100);
  const share = partnerShare(index, member, chosen, year, defaultSettings);

  return (
    <fieldset>
      <legend>Scale a flow of trade</legend>
      {halved.map((offer) => {
        const halfKey = changeKey(offer.change);
        return (
          <label key={halfKey} className="what-if-choice">
            <input
              type="checkbox"
              checked={hasChange(controls.scenario, halfKey)}
              onChange={(event) => setChange(controls, offer.change, event.target.checked)}
            />
            <span>{offer.label}</span>
          </label>
        );
      })}
      <div className="what-if-pair">
        <Choice label="Trade of" value={member} options={group.members} names={names} onChange={setMember} />
        <Choice label="with" value={chosen} options={partners} names={names} onChange={setPartner} />
      </div>
      <Slider
        label={`${names(member)} – ${names(chosen)}, both ways`}
        value={value}
        most={Math.max(MOST_PERCENT, value)}
        step={STEP_PERCENT}
        inWords={value === 100 ? "as published" : `${value}\u00a0%`}
        onChange={(next) => setChange(controls, change(next / 100), next !== 100)}
      />
      <p className="source-line">
        {isKnown(share.value)
          ? `${percent(share.value)} of the trade of ${names(member)} in ${share.dataYear ?? year}. Its trade with everyone falls or grows with it.`
          : `What share of its trade ${names(member)} has with ${names(chosen)} is not known for ${year}, so no figure can move with it; an earlier year may have it.`}
      </p>
    </fieldset>
  );
}

function Choice(props: {
  label: string;
  value: ActorId;
  options: readonly ActorId[];
  names: Names;
  onChange: (actor: ActorId) => void;
}) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{props.label}</label>{" "}
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map((actor) => (
          <option key={actor} value={actor}>
            {props.names(actor)}
          </option>
        ))}
      </select>
    </span>
  );
}
