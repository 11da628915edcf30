"use client";
import type { FieldIssue } from "@entente/core/issues";
import { createContext, useContext } from "react";
import { valueAt } from "#lib/difference.ts";
import type { Named } from "#lib/named.ts";

/** What may be picked, by the kind of thing that a field refers to. */
export type Options = Record<"actor" | "source" | "fact", readonly Named[]>;

type FormState = {
  record: unknown;
  set: (path: string, value: unknown) => void;
  issues: readonly FieldIssue[];
  /** Paths at which the record differs from what it is held against. */
  changed: readonly string[];
  options: Options;
  readOnly: boolean;
};

const Context = createContext<FormState | null>(null);
export const FormProvider = Context.Provider;

export function useForm(): FormState {
  const state = useContext(Context);
  if (!state) throw new Error("a field stands outside its form");
  return state;
}

/** The value at a path, how to change it, whether it differs, and what is wrong with it. */
export function useField(path: string) {
  const { record, set, issues, changed } = useForm();
  return {
    value: valueAt(record, path),
    change: (value: unknown) => set(path, value),
    issue: issues.find((issue) => issue.path === path),
    changed: changed.some((place) => place === path || path.startsWith(`${place}.`)),
  };
}

export const fieldId = (path: string): string => `field-${path}`;
