"use client";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useRef } from "react";
import { type Answer, type Refusal, send } from "#lib/http.ts";
import { RefusalNotice } from "./refusal-notice.tsx";

/** A write, its progress and what became of it. */
export function useWrite<B, T>(
  call: (body: B) => Promise<Answer<T>>,
  then: (value: T, body: B) => void,
): { run: (body: B) => void; busy: boolean; problem: Refusal | null } {
  const mutation = useMutation({
    mutationFn: call,
    onSuccess: (answer, body) => {
      if (answer.ok) then(answer.value, body);
    },
  });
  const problem = mutation.data && !mutation.data.ok ? mutation.data.problem : null;
  return { run: mutation.mutate, busy: mutation.isPending, problem };
}

type Texts = Record<string, string>;

/** A small form of text fields that sends what is typed as JSON. */
export function WriteForm<T>({
  path,
  method = "POST",
  body = (texts) => texts,
  check = () => null,
  then,
  button,
  secondary = false,
  children,
}: {
  path: string;
  method?: "POST" | "PATCH";
  body?: (texts: Texts) => unknown;
  /** What is wrong before anything is sent. */
  check?: (texts: Texts) => string | null;
  then: (value: T) => void;
  button: string;
  /** Of two ways to go on, the one that is not expected. */
  secondary?: boolean;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, problem } = useWrite<Texts, T>(
    async (texts) => {
      const title = check(texts);
      if (title !== null) return { ok: false, problem: { status: 0, code: "unsent", title } };
      return send<T>(method, path, body(texts));
    },
    (value) => {
      form.current?.reset();
      then(value);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value)]);
    run(Object.fromEntries(entries));
  };
  return (
    <form ref={form} className="stack" method="post" onSubmit={submit}>
      {children}
      <RefusalNotice problem={problem} />
      <div>
        <button type="submit" className={secondary ? undefined : "primary"} disabled={busy}>
          {button}
        </button>
      </div>
    </form>
  );
}
