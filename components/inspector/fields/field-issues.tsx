import clsx from "clsx";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { FixButton } from "@/components/problems/fix-button";
import type { Issue } from "@/lib/pipeline/issue";
import type { JsonPath } from "@/lib/utils/json";
import { startsWith } from "@/lib/utils/json-path";

const LOOKS = {
  error: { icon: CircleAlert, ink: "text-danger", word: "Error" },
  warning: { icon: TriangleAlert, ink: "text-warning", word: "Warning" },
  note: { icon: Info, ink: "text-muted", word: "Note" },
} as const;

/** What validation says about a field, one line each. */
export function FieldIssues({
  issues,
  id,
}: {
  readonly issues: readonly Issue[];
  readonly id?: string;
}) {
  if (issues.length === 0) return null;
  return (
    <ul id={id} className="flex flex-col gap-0.5">
      {issues.map(({ severity, code, message, fix }) => {
        const { icon: Icon, ink, word } = LOOKS[severity];
        return (
          <li key={`${code}:${message}`} className={clsx("flex gap-1 text-12", ink)}>
            <Icon role="img" aria-label={word} className="mt-0.5 size-3 shrink-0" />
            <span className="min-w-0 wrap-anywhere">
              {message}
              {fix && <FixButton fixes={[fix]} label={fix.label} className="mt-0.5 max-w-full" />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The remedies of issues whose words stand elsewhere. */
export function FieldFixes({ issues }: { readonly issues: readonly Issue[] }) {
  const fixes = issues.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-1">
      {fixes.map((fix, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may have the same remedy
        <FixButton key={`${fix.label}:${index}`} fixes={[fix]} label={fix.label} />
      ))}
    </div>
  );
}

/** The issues at `path` or below it. */
export function issuesUnder(issues: readonly Issue[], path: JsonPath): readonly Issue[] {
  return issues.filter(({ at }) => startsWith(at.path, path));
}

/** The issues at `path` or below it that none of the places in `claimed` shows. */
export function issuesLeft(
  issues: readonly Issue[],
  path: JsonPath,
  claimed: readonly JsonPath[],
): readonly Issue[] {
  return issuesUnder(issues, path).filter(
    ({ at }) => !claimed.some((place) => startsWith(at.path, place)),
  );
}
