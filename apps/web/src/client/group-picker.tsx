"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef } from "react";
import { PageLink } from "#components/page-link.tsx";
import { pathOfChoice } from "#view/choice.ts";
import { type Choice, choiceLabel } from "#view/choice-label.ts";
import { type Group, groupPath } from "#view/paths.ts";
import type { Suggestion } from "#view/suggestions.ts";

export type GroupPickerProps = {
  readonly group: Group;
  readonly year: number;
  readonly actors: readonly Choice[];
  readonly presets: readonly { readonly name: string; readonly path: string; readonly current: boolean }[];
  /** Groups of states bound to defend one another in the year. */
  readonly bound: readonly Suggestion[];
  readonly years: { readonly first: number; readonly last: number };
};

const camps = [
  { field: "members", label: "Members", add: "Add a member" },
  { field: "against", label: "Set against", add: "Add a rival" },
  { field: "outside", label: "Also shown", add: "Add another" },
] as const;

/** Who is in the group, and when. A plain form whose answer is an address: it works without scripts, through /go. */
export function GroupPicker({ group, year, actors, presets, bound, years }: GroupPickerProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  const nameOf = (id: string): string => {
    const chosen = actors.find((actor) => actor.id === id);
    return chosen === undefined ? id : choiceLabel(chosen);
  };

  const go = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = new URLSearchParams();
    for (const [key, value] of new FormData(event.currentTarget))
      if (typeof value === "string") values.append(key, value);
    router.push(pathOfChoice(values, actors), { scroll: false });
  };

  return (
    <section className="picker print:hidden" aria-label="Group and year">
      <div className="picker-year">
        <YearStep to={year - 1} group={group} possible={year > 1816} label="the year before">
          ‹
        </YearStep>
        <span className="number">{year}</span>
        <YearStep to={year + 1} group={group} possible={year < 2100} label="the year after">
          ›
        </YearStep>
      </div>
      <details>
        <summary>Choose another group or year</summary>
        <p className="picker-presets">
          {presets.map(({ name, path, current }) => (
            <PageLink key={path} href={path} aria-current={current ? "true" : undefined}>
              {name}
            </PageLink>
          ))}
        </p>
        {bound.length === 0 ? null : (
          <>
            <p className="picker-hint">
              States bound to defend one another in {year}, by{" "}
              <PageLink href="/method#alliance-communities">communities</PageLink> of the alliance network:
            </p>
            <ul className="picker-bound">
              {bound.map(({ name, path }) => (
                <li key={path}>
                  <PageLink href={path}>{name}</PageLink>
                </li>
              ))}
            </ul>
          </>
        )}
        <form ref={form} action="/go" method="get" onSubmit={go} key={groupPath(group, year)}>
          {camps.map(({ field, label, add }) => (
            <fieldset key={field}>
              <legend>{label}</legend>
              {group[field].map((id) => (
                <label key={id} className="chip">
                  <input type="checkbox" name={field} value={id} defaultChecked />
                  {nameOf(id)}
                </label>
              ))}
              <input name={field} list={list} placeholder={add} aria-label={add} autoComplete="off" />
            </fieldset>
          ))}
          <datalist id={list}>
            {actors.map((actor) => (
              <option key={actor.id} value={choiceLabel(actor)}>
                {actor.id}
              </option>
            ))}
          </datalist>
          <div className="picker-end">
            <label>
              Year{" "}
              <input type="number" name="year" min={1816} max={2100} defaultValue={year} required inputMode="numeric" />
            </label>
            <span className="text-muted">
              data from {years.first} to {years.last}
            </span>
            <button type="submit">Show this group</button>
          </div>
        </form>
      </details>
    </section>
  );
}

function YearStep(props: { to: number; group: Group; possible: boolean; label: string; children: string }) {
  if (!props.possible) return null;
  return (
    <PageLink href={groupPath(props.group, props.to)} scroll={false} aria-label={`${props.to}, ${props.label}`}>
      {props.children}
    </PageLink>
  );
}
