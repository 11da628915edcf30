import type { ChangeView } from "#view/change-view.ts";
import { type Group, groupSlug, sincePath } from "#view/paths.ts";
import { ChangeBars, ChangeFacts } from "./change-parts.tsx";
import type { ChartContext } from "./chart-context.ts";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = {
  change: ChangeView | { readonly unknown: string } | null;
  group: Group;
  year: number;
  charts: ChartContext;
};

const MOST_FACTS = 5;

/** What changed since an earlier year, in short, and the way to any other year or release. */
export function ChangeSection({ change, group, year, charts }: Props) {
  if (change === null || "unknown" in change) {
    return (
      <Section id="change" title="What has changed?" lead={change === null ? undefined : change.unknown}>
        <SinceForm group={group} year={year} since={String(year - 1)} />
      </Section>
    );
  }
  const since = change.ends[0].short;
  return (
    <Section id="change" title="What has changed?" lead={change.headline}>
      <ChangeBars change={change} years={[Number(since), year]} source={charts.release} />
      <ChangeFacts facts={change.facts.slice(0, MOST_FACTS)} />
      <p>
        <PageLink href={sincePath(group, year, since)}>The whole account since {since}</PageLink>: every pair, every
        fact and every number that moved.
      </p>
      <SinceForm group={group} year={year} since={since} />
    </Section>
  );
}

/** Another year, or the id of another release: a plain form whose answer is an address, through /go. */
export function SinceForm({ group, year, since }: { group: Group; year: number; since: string }) {
  return (
    <form action="/go" method="get" className="attack-form print:hidden">
      <input type="hidden" name="group" value={groupSlug(group)} />
      <input type="hidden" name="year" value={year} />
      <label>
        Since the year, or the release
        <input
          name="since"
          defaultValue={since}
          required
          pattern="\d{4}|[0-9a-fA-F]{16}"
          title="a year such as 2014, or the 16 digits of a release"
          size={18}
          autoComplete="off"
        />
      </label>
      <button type="submit">What changed?</button>
    </form>
  );
}
