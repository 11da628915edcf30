import type { Names } from "#view/names.ts";
import { factPath } from "#view/paths.ts";
import type { SectorView } from "#view/sectors.ts";
import { PageLink } from "./page-link.tsx";

/** What was published about the make-up of exports, with bounds kept as bounds. */
export function SectorTables({ sectors, names }: { sectors: readonly SectorView[]; names: Names }) {
  if (sectors.length === 0) {
    return <p className="text-muted">Nothing that can be cited says what they trade with each other.</p>;
  }
  return sectors.map(({ from, to, claims }) => (
    <div key={`${from}${to}`} className="table-frame">
      <table>
        <caption>
          Exports of {names(from)} to {names(to)} by product group, as published
        </caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Product group</th>
            <th scope="col" className="number-cell">
              Share
            </th>
            <th scope="col" className="bar-cell">
              <span className="sr-only">Share as a bar</span>
            </th>
            <th scope="col">First published by</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.fact}>
              <td className="number">{claim.year}</td>
              <td>
                <PageLink href={factPath(claim.fact)}>{claim.sector}</PageLink>
              </td>
              <td className="number-cell">{claim.inWords}</td>
              <td className="bar-cell">
                {claim.share === null ? null : <ShareBar share={claim.share} bound={claim.bound} />}
              </td>
              <td>
                {claim.publisher}
                {claim.setAside ? " (disputed, not the claim in use)" : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}

/** A share of one on a fixed scale with the half marked; a lower bound is left open at its end. */
function ShareBar({ share, bound }: { share: number; bound: SectorView["claims"][number]["bound"] }) {
  return (
    <svg viewBox="0 0 100 10" className="share-bar" aria-hidden="true" preserveAspectRatio="none">
      <rect x={0} y={2} width={100} height={6} className="share-bar-whole" />
      <rect
        x={0}
        y={2}
        width={share * 100}
        height={6}
        className={bound === "exact" ? "share-bar-part" : "share-bar-bound"}
      />
      <line x1={50} x2={50} y1={0} y2={10} className="share-bar-half" />
    </svg>
  );
}
