import type { Inputs } from "@entente/core/inputs";
import { useQuery } from "@tanstack/react-query";
import { inputsQuery } from "#view/inputs-query.ts";
import type { Asked } from "./asked.ts";

/** Where what the group's figures rest on is had. */
export const inputsAddress = ({ release, group, year }: Asked): string =>
  `/r/${release}/api/inputs?${inputsQuery([...group.members, ...group.against, ...group.outside], year)}`;

/** What the group's figures rest on in this release. A release never changes, so the answer is kept as long as the page. */
export function useInputs(asked: Asked) {
  const address = inputsAddress(asked);
  return useQuery({
    queryKey: ["inputs", address],
    queryFn: async ({ signal }): Promise<Inputs> => {
      const answer = await fetch(address, { signal });
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      return (await answer.json()) as Inputs;
    },
  });
}
