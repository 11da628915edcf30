import type { Inputs } from "@entente/core/inputs";
import { useQuery } from "@tanstack/react-query";
import { inputsQuery } from "#view/inputs-query.ts";
import type { Asked } from "./asked.ts";

/** What the group's figures rest on in this release. A release never changes, so the answer is kept as long as the page. */
export function useInputs({ release, group, year }: Asked) {
  const query = inputsQuery([...group.members, ...group.against, ...group.outside], year);
  return useQuery({
    queryKey: ["inputs", release, query],
    queryFn: async ({ signal }): Promise<Inputs> => {
      const answer = await fetch(`/r/${release}/api/inputs?${query}`, { signal });
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      return (await answer.json()) as Inputs;
    },
  });
}
