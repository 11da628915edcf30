import type { ReactNode } from "react";

export type Column = {
  readonly key: string;
  readonly head: ReactNode;
  /** Numbers align on their last digit; a bar column needs no head for those who see it. */
  readonly kind?: "text" | "number" | "bar" | "wide-bar";
  /** What the bars are read by, from their left end to their right. */
  readonly scale?: readonly string[];
};

export type TableRow = { readonly key: string; readonly cells: readonly ReactNode[] };

type Props = {
  readonly caption: ReactNode;
  /** The caption stands for those who do not see the heading above the table. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Whether the first cell names its row. */
  readonly rowHeads?: boolean;
};

const isBar = (kind: Column["kind"]): boolean => kind === "bar" || kind === "wide-bar";
const classOf = (kind: Column["kind"]): string | undefined => (kind === "text" ? undefined : kind && `${kind}-cell`);

/** A table in a frame that scrolls, so that the page never does. */
export function DataTable({ caption, captionHidden = false, columns, rows, rowHeads = true }: Props) {
  return (
    <div className="table-frame">
      <table>
        <caption className={captionHidden ? "hidden-text" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, kind, scale }) => (
              <th key={key} scope="col" className={classOf(kind)}>
                {isBar(kind) ? <span className="hidden-text">{head}</span> : head}
                {scale === undefined ? null : <Scale marks={scale} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ key, kind }, i) =>
                i === 0 && rowHeads ? (
                  <th key={key} scope="row" className={classOf(kind)}>
                    {row.cells[i]}
                  </th>
                ) : (
                  <td key={key} className={classOf(kind)}>
                    {row.cells[i]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Scale = ({ marks }: { marks: readonly string[] }) => (
  <span className="bar-scale" aria-hidden="true">
    {marks.map((mark) => (
      <span key={mark}>{mark}</span>
    ))}
  </span>
);
