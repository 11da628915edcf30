import { ChartFrame, type ChartWords } from "./chart-frame.tsx";
import { type CampLine, type CampNode, nameLines, SIGNED_WIDTH, signedGraphLayout } from "./signed-graph-layout.ts";

export type SignedActor = { readonly id: string; readonly name: string; readonly hue: string };
export type SignedPair = {
  readonly a: string;
  readonly b: string;
  readonly sign: "friendly" | "hostile" | "none" | "unknown";
  /** The two camps break it: hostile within one, or friendly between them. */
  readonly broken: boolean;
};

type Props = ChartWords & {
  readonly actors: readonly SignedActor[];
  readonly camps: readonly [readonly string[], readonly string[]];
  readonly apart: readonly string[];
  readonly pairs: readonly SignedPair[];
  /** What the graph shows in words, for readers who do not see it. */
  readonly inWords: string;
};

const order = ["none", "unknown", "hostile", "friendly"] as const;

/** Friends and foes, one camp to the left and one to the right: solid is friendly, dashed hostile, dotted grey not known, and what the camps break is cased. */
export function SignedGraph({ actors, camps, apart, pairs, inWords, ...words }: Props) {
  const rank = ({ sign, broken }: SignedPair) => order.indexOf(sign) + (broken ? order.length : 0);
  const { nodes, lines, top, height } = signedGraphLayout(
    camps,
    apart,
    [...pairs].sort((p, q) => rank(p) - rank(q)),
  );
  const actor = new Map(actors.map((each) => [each.id, each]));
  return (
    <ChartFrame {...words} className="signed-graph">
      <svg viewBox={`0 ${top} ${SIGNED_WIDTH} ${height}`} role="img" aria-label={inWords}>
        {lines.map((line) => (
          <SignedLine key={`${line.pair.a} ${line.pair.b}`} line={line} />
        ))}
        {nodes.map(({ id, x, y, label }) => (
          <g key={id} style={{ color: actor.get(id)?.hue }}>
            <circle cx={x} cy={y} r={7} className="shape-node" />
            <Name label={label} name={actor.get(id)?.name ?? id} />
          </g>
        ))}
      </svg>
      <ul className="signed-key">
        <KeyItem sign="friendly" broken={false}>
          bound to defend each other
        </KeyItem>
        <KeyItem sign="hostile" broken={false}>
          at odds
        </KeyItem>
        <KeyItem sign="friendly" broken>
          not explained by two camps
        </KeyItem>
        <KeyItem sign="unknown" broken={false}>
          not known
        </KeyItem>
        <KeyItem sign="none" broken={false}>
          known: neither
        </KeyItem>
      </ul>
    </ChartFrame>
  );
}

const LINE = 16;

/** Beside the circle a long name takes two lines; above and below it there is room for one. */
function Name({ label: { x, y, anchor }, name }: { label: CampNode["label"]; name: string }) {
  const lines = anchor === "middle" ? [name] : nameLines(name);
  return (
    <text y={y - ((lines.length - 1) * LINE) / 2} textAnchor={anchor} className="series-label">
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function SignedLine({ line: { pair, ...ends } }: { line: CampLine<SignedPair> }) {
  const { sign, broken } = pair;
  const [x, y] = [(ends.x1 + ends.x2) / 2, (ends.y1 + ends.y2) / 2];
  return (
    <g data-sign={sign}>
      {broken ? (
        <>
          <line {...ends} className="signed-case" />
          <line {...ends} className="signed-gap" />
        </>
      ) : null}
      <line {...ends} className="signed-tie" />
      {sign === "none" ? <path d={`M${x - 4},${y - 4}l8,8M${x - 4},${y + 4}l8,-8`} className="cross-line" /> : null}
    </g>
  );
}

function KeyItem({ sign, broken, children }: Pick<SignedPair, "sign" | "broken"> & { children: string }) {
  const pair: SignedPair = { a: "", b: "", sign, broken };
  return (
    <li>
      <svg width={34} height={12} aria-hidden="true">
        <SignedLine line={{ pair, x1: 1, y1: 6, x2: 33, y2: 6 }} />
      </svg>
      {children}
    </li>
  );
}

/** Three actors and the ties between them, small enough to stand before a sentence. The first at the top, then with the clock. */
export function TriadMark({ hues, signs }: { hues: readonly string[]; signs: readonly (1 | -1)[] }) {
  const corners = [
    [17, 6],
    [29, 26],
    [5, 26],
  ] as const;
  return (
    <svg width={34} height={32} className="triad-mark" aria-hidden="true">
      {corners.map(([x1, y1], i) => {
        const [x2 = 0, y2 = 0] = corners[(i + 1) % 3] ?? [];
        return (
          <g key={`${x1} ${y1}`} data-sign={signs[i] === 1 ? "friendly" : "hostile"}>
            <line x1={x1} y1={y1} x2={x2} y2={y2} className="signed-tie" />
          </g>
        );
      })}
      {corners.map(([x, y], i) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={4.5} style={{ color: hues[i] }} className="shape-node" />
      ))}
    </svg>
  );
}
