"use client";

import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import { CategoryIcon } from "@/components/ui/category-icon";
import type { Usage } from "@/lib/editor/find-usages";
import { stepById } from "@/lib/pipeline/find";
import { kindOf } from "@/lib/steps/registry";
import type { JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";

/** One place: the step, how it uses it, and the member; a press leads there. */
export function UsageRow({ usage: { place, how } }: { readonly usage: Usage }) {
  const goTo = useGoTo();
  const step = useEditor(({ document }) =>
    place.on === "step" ? stepById(document, place.stepId) : undefined,
  );
  const kind = step && kindOf(step);
  return (
    <li>
      <button
        type="button"
        onClick={() => goTo(place)}
        className="flex h-8 w-full cursor-pointer items-center gap-2 rounded-control px-2 text-left text-13 hover:bg-surface-hover"
      >
        {kind && <CategoryIcon category={kind.category} icon={kind.icon} size={20} />}
        <span className="font-medium">{step?.definition.Name ?? "The pipeline"}</span>
        <span className="text-muted">{how}</span>
        {"path" in place && (
          <span className="min-w-0 truncate font-mono text-12 text-muted">
            {memberText(place.path)}
          </span>
        )}
      </button>
    </li>
  );
}

function memberText(path: JsonPath): string {
  return formatPath(path[0] === "Arguments" ? path.slice(1) : path);
}
