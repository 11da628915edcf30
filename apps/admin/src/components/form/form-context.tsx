"use client";
import type { FieldIssue } from "@entente/core/issues";
import { createContext, useContext } from "react";
import { valueAt } from "#lib/difference.ts";

export type Named = { id: string; name: string };
/** What may be picked, by the kind of thing that a field refers to. */
export type Options = Record<"actor" | "source", readonly Named[]>;

type FormState = {
  record: unknown;
  set: (path: string, value: unknown) => void;
  issues: readonly FieldIssue[];
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

/** The value at a path, how to change it, and what is wrong with it. */
export function useField(path: string) {
  const { record, set, issues } = useForm();
  return {
    value: valueAt(record, path),
    change: (value: unknown) => set(path, value),
    issue: issues.find((issue) => issue.path === path),
  };
}

export const fieldId = (path: string): string => `field-${path}`;
