import { err, ok, type Result } from "@entente/core/units/result";

type Refusal = { readonly status: number; readonly title: string };

/** The body of a request as text, read no further than it may be long. */
export async function readText(request: Request, largest: number): Promise<Result<string, Refusal>> {
  const tooLarge = err({ status: 413, title: `what was sent is larger than ${largest / 1024} kB.` });
  if (Number(request.headers.get("content-length") ?? 0) > largest) return tooLarge;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [size, text] = [0, ""];
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > largest) return tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
    return ok(text + decoder.decode());
  } catch (cause) {
    if (cause instanceof TypeError) return err({ status: 400, title: "what was sent is not UTF-8 text." });
    throw cause;
  }
}
