"use client";

import { FieldIssues } from "@/components/inspector/fields/field-issues";
import { useEditor } from "@/components/studio/editor-context";

/** What is wrong with a parameter, in a row under its own. */
export function ParameterIssues({ name }: { readonly name: string }) {
  const issues = useEditor((state) => state.issues).filter(
    ({ at }) => at.on === "parameter" && at.name === name,
  );
  if (issues.length === 0) return null;
  return (
    <tr>
      <td colSpan={6} className="pb-1.5">
        <FieldIssues issues={issues} />
      </td>
    </tr>
  );
}
