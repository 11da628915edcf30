import type { ActorId } from "@entente/core/units/ids";

type Props = {
  actors: readonly { readonly id: ActorId; readonly name: string }[];
  attacked?: ActorId | undefined;
  attacker?: ActorId | undefined;
  when: string;
};

/** Who attacks whom, and when. A plain form whose answer is an address, through /go. */
export function AttackForm({ actors, attacked, attacker, when }: Props) {
  return (
    <form action="/go" method="get" className="attack-form print:hidden">
      <Choice name="attacked" label="Attacked" actors={actors} chosen={attacked} />
      <Choice name="attacker" label="Attacked by" actors={actors} chosen={attacker} />
      <label>
        Year or day
        <input
          name="when"
          defaultValue={when}
          required
          pattern="\d{4}(-\d{2}-\d{2})?"
          size={10}
          placeholder="1914-07-28"
        />
      </label>
      <button type="submit">Who is bound?</button>
    </form>
  );
}

function Choice(props: { name: string; label: string; actors: Props["actors"]; chosen: ActorId | undefined }) {
  return (
    <label>
      {props.label}
      <select name={props.name} defaultValue={props.chosen}>
        {props.actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
