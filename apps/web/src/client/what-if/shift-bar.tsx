const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/** Two values on one scale: an open ring for the first, a full mark for the second, a line between. */
export function ShiftBar(props: { from: number | null; to: number | null; scale: readonly [number, number] }) {
  const [low, high] = props.scale;
  const at = (value: number): string => `${2 + ((value - low) / (high - low)) * 96}%`;
  const { from, to } = props;
  return (
    <svg width="100%" height={HEIGHT} className="shift-bar" aria-hidden="true">
      <line x1="2%" x2="98%" y1={MIDDLE} y2={MIDDLE} className="shift-scale" />
      {from === null || to === null ? null : (
        <line x1={at(from)} x2={at(to)} y1={MIDDLE} y2={MIDDLE} className="shift-line" />
      )}
      {to === null ? null : <circle cx={at(to)} cy={MIDDLE} r={4} className="shift-to" />}
      {from === null ? null : <circle cx={at(from)} cy={MIDDLE} r={4.5} className="shift-from" />}
    </svg>
  );
}
