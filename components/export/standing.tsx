"use client";

import { useEditor } from "@/components/studio/editor-context";
import { openDialog, useStudioUi } from "@/components/studio/studio-ui";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { countIssues } from "@/lib/editor/issues-by-step";
import { countNoun } from "@/lib/utils/count-noun";

/** Problems that block, and warnings that travel with the export. */
export function Standing({ onShow }: { onShow: () => void }) {
  const isEmpty = useEditor((state) => state.document.steps.length === 0);
  const { errors, warnings } = countIssues(useEditor((state) => state.issues));
  const show = () => {
    openDialog(undefined);
    useStudioUi.setState({ drawer: "problems" });
    onShow();
  };
  if (isEmpty) {
    return (
      <Callout tone="info">The design has no steps yet. SageMaker asks for at least one.</Callout>
    );
  }
  if (errors > 0) {
    return (
      <Callout tone="danger" action={<Button onClick={show}>Show problems</Button>}>
        {countNoun(errors, "error")}: SageMaker would refuse this pipeline.
      </Callout>
    );
  }
  if (warnings > 0) {
    return (
      <Callout tone="warning" action={<Button onClick={show}>Show problems</Button>}>
        {countNoun(warnings, "warning")} to look at, which travel along in projects and bundles. The
        pipeline can be used as it is.
      </Callout>
    );
  }
  return <Callout tone="success">Every rule we know of holds.</Callout>;
}
