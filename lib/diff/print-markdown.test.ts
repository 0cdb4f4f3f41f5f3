import { expect, it } from "vitest";
import { pipelineWith, step } from "../pipeline/testing";
import { compareDesigns } from "./compare-designs";
import { printMarkdown } from "./print-markdown";

it("writes what changed as a reviewer reads it, and nothing of it as markup", () => {
  const before = pipelineWith(
    step("Train", { Arguments: { Image: "a|b", Out: { Get: "Parameters.Out" } } }),
    step("Stop"),
  );
  const after = pipelineWith(
    step("Train", { Arguments: { Image: "`<b>`", Out: { Get: "Parameters.Place" } } }),
    step("Notify_all", { Type: "Lambda" }),
  );

  expect(printMarkdown(compareDesigns(before, after, "design"), "Nightly *run*")).toBe(
    `# Changes to Nightly \\*run\\*

1 step added, 1 step removed, 1 step changed.

## Steps

### Train (Processing): changed

| What | Before | After |
| --- | --- | --- |
| \`Arguments.Image\` | "a\\|b" | \`\`"\`<b>\`"\`\` |
| \`Arguments.Out\` | \`Out\` | \`Place\` |

### Notify\\_all (Lambda): added

### Stop (Processing): removed
`,
  );
});

it("falls back to JSON where two expressions read alike", () => {
  const join = (values: string[]) => ({ "Std:Join": { On: "/", Values: values } });
  const before = pipelineWith(step("Train", { Arguments: { Out: join(["a", "b"]) } }));
  const after = pipelineWith(step("Train", { Arguments: { Out: join(["a/b"]) } }));

  const text = printMarkdown(compareDesigns(before, after, "design"), "X");

  expect(text).toContain('`{"Std:Join":{"On":"/","Values":["a","b"]}}`');
});

it("says when there is nothing to say", () => {
  const design = pipelineWith(step("Train"));

  expect(printMarkdown(compareDesigns(design, design, "design"), "X")).toBe(
    "# Changes to X\n\nThe pipeline is the same.\n",
  );
});
