import type { Support } from "../aws/step-type-facts";
import { stepTypeFacts } from "../aws/step-types";
import { assertNever } from "../utils/assert-never";
import type { AboutKind } from "./about-kind";

/** Whether steps of a type may have a member that steps share, and the page that says so. */
export interface SupportFact {
  readonly term: string;
  readonly text: string;
  readonly source: string;
}

const GUIDE = "https://docs.aws.amazon.com/sagemaker/latest/dg";

const SHARED = [
  { member: "cache", term: "Cache", source: `${GUIDE}/pipelines-caching.html` },
  { member: "retry", term: "Retry", source: `${GUIDE}/pipelines-retry-policy.html` },
  {
    member: "propertyFiles",
    term: "Property files",
    source: `${GUIDE}/build-and-manage-propertyfile.html`,
  },
] as const;

/** Cache, retry and property files of a type; none of it is known of a type that we do not know. */
export function supportFacts(type: string, sdk: AboutKind["sdk"]): readonly SupportFact[] {
  const facts = stepTypeFacts(type);
  if (!facts) return [];
  return SHARED.map(({ member, term, source }) => {
    const { level } = facts[member];
    const inSdk = sdk.v2.module ? sdk.v2.source : sdk.v3.module ? sdk.v3.source : source;
    return { term, text: wordsFor(level), source: level === "sdk-only" ? inSdk : source };
  });
}

function wordsFor(level: Support["level"]): string {
  switch (level) {
    case "documented":
      return "Yes, documented by AWS";
    case "sdk-only":
      return "The SDK accepts it, AWS does not document it";
    case "none":
      return "No";
    default:
      return assertNever(level);
  }
}
