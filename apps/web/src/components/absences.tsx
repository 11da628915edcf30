import type { AbsentView } from "#view/absent.ts";
import { actorPath } from "#view/paths.ts";
import { PageLink } from "./page-link.tsx";

type Years = { readonly first: number; readonly last: number };
type Props = {
  absent: readonly AbsentView[];
  year: number;
  /** The years of which the release has numbers, and this page in the nearest of them. */
  covered: Years | null;
  hrefIn: (year: number) => string;
};

/** What can't be known because an actor was not there in the year, or the year lies outside the data; with the way to where it can. */
export function Absences({ absent, year, covered, hrefIn }: Props) {
  const outside = covered !== null && (year < covered.first || year > covered.last);
  if (absent.length === 0 && !outside) return null;
  return (
    <section className="absences" aria-label="What did not exist, or is not covered">
      <ul>
        {absent.map(({ id, name, when, nearest, instead }) => (
          <li key={id}>
            <PageLink href={actorPath(id)}>{name}</PageLink> was not in the state system in {year}, only {when}.{" "}
            <PageLink href={nearest.href}>Show {nearest.year}</PageLink>
            {instead.map((other) => (
              <span key={other.href}>
                {" "}
                or <PageLink href={other.href}>{other.name} in its place</PageLink>
              </span>
            ))}
            .
          </li>
        ))}
        {outside ? (
          <li>
            The data of this release reach from {covered.first} to {covered.last}.{" "}
            <PageLink href={hrefIn(Math.min(Math.max(year, covered.first), covered.last))}>
              Show {Math.min(Math.max(year, covered.first), covered.last)}
            </PageLink>
            .
          </li>
        ) : null}
      </ul>
    </section>
  );
}
