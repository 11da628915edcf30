import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable } from "./data-table.tsx";
import { TableBehind } from "./table-behind.tsx";

const table = {
  caption: "Shares by year",
  columns: [
    { key: "year", head: "Year" },
    { key: "share", head: "Share", kind: "number" as const },
    { key: "bar", head: "As a bar", kind: "bar" as const },
  ],
  rows: [{ key: "2024", cells: [2024, "12 %", "—"] }],
};

test("the first cell names its row; a bar column is headed for listeners only", () => {
  const markup = renderToStaticMarkup(<DataTable {...table} />);
  expect(markup).toContain('<th scope="row">2024</th><td class="number-cell">12 %</td><td class="bar-cell">—</td>');
  expect(markup).toContain('<th scope="col" class="bar-cell"><span class="hidden-text">As a bar</span></th>');
});

test("bars can be read by a scale, which listeners do without", () => {
  const columns = [{ key: "bar", head: "As a bar", kind: "bar" as const, scale: ["0", "1"] }];
  expect(renderToStaticMarkup(<DataTable caption="Shares" columns={columns} rows={[]} />)).toContain(
    '<span class="bar-scale" aria-hidden="true"><span>0</span><span>1</span></span>',
  );
});

test("rows without a name have no head", () => {
  expect(renderToStaticMarkup(<DataTable {...table} rowHeads={false} />)).not.toContain('scope="row"');
});

test("behind a chart the table opens on demand, and keeps its caption for listeners", () => {
  const markup = renderToStaticMarkup(<TableBehind {...table} summary="The figures as a table" />);
  expect(markup).toMatch(/^<details><summary>The figures as a table<\/summary>/);
  expect(markup).toContain('<caption class="hidden-text">Shares by year</caption>');
});
