import type { FieldIssue } from "@entente/core/issues";
import type { Scenario } from "@entente/core/scenario/scenario";
import type { Names } from "#view/names.ts";
import { issueInWords, type Titles } from "#view/scenario-words.ts";

type Props = { issues: readonly FieldIssue[]; scenario: Scenario; names: Names; titles: Titles };

/** Why a scenario can't be worked out with the release, change by change. */
export const Refused = ({ issues, scenario, names, titles }: Props) => (
  <div role="alert" className="what-if-problem">
    <p>This scenario can’t be worked out with this release, so what is published stands:</p>
    <ul>
      {issues.map((issue) => (
        <li key={`${issue.path} ${issue.found}`}>{issueInWords(issue, scenario, names, titles)}</li>
      ))}
    </ul>
  </div>
);
