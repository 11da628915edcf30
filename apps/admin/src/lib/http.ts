/** A refusal as the server words it; status 0 when the server could not be reached. */
export type Refusal = { status: number; code: string; title: string } & Record<string, unknown>;
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Refusal };

const unreachable: Refusal = {
  status: 0,
  code: "unreachable",
  title: "The server can't be reached. What you typed is still here; try again in a moment",
};

const isRefusal = (body: unknown): body is Refusal => typeof body === "object" && body !== null && "title" in body;
/** Browsers carry at most this much in a request that may outlive its page. */
const KEEPALIVE_BYTES = 60_000;

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends a write. Only a 2xx means that it was stored. */
export async function send<T>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body: unknown = {},
): Promise<Answer<T>> {
  const text = JSON.stringify(body);
  try {
    const response = await fetch(path, {
      method,
      headers: { "content-type": "application/json" },
      body: text,
      keepalive: text.length < KEEPALIVE_BYTES / 4,
    });
    const answer = await bodyOf(response);
    if (response.ok) return { ok: true, value: answer as T };
    const status = response.status;
    if (isRefusal(answer)) return { ok: false, problem: { ...answer, status } };
    return {
      ok: false,
      problem: { status, code: "fault", title: `The server answered ${status}; nothing was stored` },
    };
  } catch {
    return { ok: false, problem: unreachable };
  }
}
