import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import { type Base, baseOf, explained, type ToExplain } from "./explained.ts";

/** Takes a difference apart, draws its ranges and looks at camps and bonds beside the page, which stays free to answer. */

let base: Promise<Base> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToExplain>) => {
  base ??= stand(data);
  base
    .then((found) => self.postMessage(explained(found, data.scenario)))
    .catch((cause: unknown) => {
      base = undefined;
      self.postMessage({ failed: cause instanceof Error ? cause.message : String(cause) });
    });
});

async function stand({ inputs: address, question }: ToExplain): Promise<Base> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const inputs = (await answer.json()) as Inputs;
  return baseOf({ inputs, settings: defaultSettings }, question);
}
