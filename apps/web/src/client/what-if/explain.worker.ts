import { cohesionDoubt } from "@entente/core/cohesion/range";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import { type Standing, standing } from "@entente/core/scenario/evaluate";
import { sampling } from "#view/sampling.ts";
import { type Explained, explained, type ToExplain } from "./explained.ts";

/** Takes a difference apart and draws its ranges beside the page, which stays free to answer. */

type Base = { readonly stands: Standing; readonly range: Explained["ranges"]["base"] };
let base: Promise<Base> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToExplain>) => {
  base ??= stand(data);
  base
    .then(({ stands, range }) => self.postMessage(explained(stands, range, data.scenario)))
    .catch((cause: unknown) => {
      base = undefined;
      self.postMessage({ failed: cause instanceof Error ? cause.message : String(cause) });
    });
});

async function stand({ inputs: address, question }: ToExplain): Promise<Base> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const inputs = (await answer.json()) as Inputs;
  const stands = standing({ inputs, settings: defaultSettings }, question);
  const { index, base } = stands;
  const { range } = cohesionDoubt(index, base.dyads, defaultSettings, sampling(question.members.length));
  return { stands, range: range.all };
}
