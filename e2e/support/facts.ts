import type { Fact, FactRecord } from "@entente/core/facts/fact";
import type { APIRequestContext, APIResponse } from "@playwright/test";

/** The admin's interface as a program uses it, with the session of the browser that the request context belongs to. */
export class FactsApi {
  private readonly request: APIRequestContext;
  private readonly origin: string;

  constructor(request: APIRequestContext, origin: string) {
    this.request = request;
    this.origin = origin;
  }

  /** `body` as text is sent as it is, so that broken JSON can be sent too. */
  post(path: string, body: unknown): Promise<APIResponse> {
    return this.request.post(`${this.origin}${path}`, {
      headers: { "content-type": "application/json", origin: this.origin },
      data: typeof body === "string" ? Buffer.from(body) : body,
    });
  }

  get(path: string): Promise<APIResponse> {
    return this.request.get(`${this.origin}${path}`);
  }

  save(record: unknown, baseRevision: number | null, note = "end to end"): Promise<APIResponse> {
    return this.post("/api/facts", { record, baseRevision, note });
  }
}

/** A small valid friction fact, to be broken or saved by a test. */
export function frictionRecord(id: string, change: Partial<Record<keyof Fact | string, unknown>> = {}): FactRecord {
  const fact = {
    kind: "friction",
    id,
    title: `A protest recorded as ${id}`,
    valid: "2024-02-03",
    confidence: "moderate",
    tags: ["end-to-end"],
    from: "CHN",
    to: "JPN",
    mutual: false,
    form: "protest",
    severity: 2,
    ...change,
  };
  const evidence = [{ source: "oppia-2024", locator: "¶ 1", stance: "supports" }];
  return { fact, evidence } as FactRecord;
}
