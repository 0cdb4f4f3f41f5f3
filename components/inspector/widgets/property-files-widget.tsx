"use client";

import { useEditor } from "@/components/studio/editor-context";
import { useGoTo } from "@/components/studio/use-go-to";
import { graphOf } from "@/lib/pipeline/graph";
import type { StepId } from "@/lib/pipeline/ids";
import type { JsonPath } from "@/lib/utils/json";
import { getAt } from "@/lib/utils/json-path";
import { StepLink } from "../dependencies/step-link";
import { useTarget } from "../target";
import { textAt } from "./new-record";
import { RecordsWidget } from "./records-widget";
import type { GroupProps } from "./widget-props";

/** The JSON files that others read values from, each with who does. */
export function PropertyFilesWidget(props: GroupProps) {
  const { stepId } = useTarget();
  return (
    <RecordsWidget
      {...props}
      empty="No file of this step is read by others. Add one to use its values in conditions and later steps."
      renderFields={(fields, base) => (
        <>
          {props.renderFields(fields, base)}
          {stepId && <Readers stepId={stepId} path={base} />}
        </>
      )}
    />
  );
}

function Readers({ stepId, path }: { readonly stepId: StepId; readonly path: JsonPath }) {
  const { root } = useTarget();
  const document = useEditor((state) => state.document);
  const goTo = useGoTo();
  const name = textAt(getAt(root, path) ?? null, ["PropertyFileName"]);
  const reads = graphOf(document).edges.filter(
    (edge) =>
      edge.kind === "data" && edge.from === stepId && edge.property === `PropertyFiles.${name}`,
  );
  const readers = document.steps.filter(({ id }) => reads.some(({ to }) => to === id));
  return (
    <div className="flex flex-col text-12 text-muted">
      {readers.length === 0 ? "No step reads it yet." : "Read by"}
      {readers.map((reader) => (
        <StepLink
          key={reader.id}
          step={reader}
          onSelect={() => goTo({ on: "step", stepId: reader.id, path: [] })}
        />
      ))}
    </div>
  );
}
