import { beforeAll, expect, it } from "vitest";
import { plainDocuments } from "../../test/hostile/hostile-design";
import { loadShapes } from "../aws/load-shapes";
import type { ShapeLibrary } from "../aws/shape-library";
import { triggerId } from "../pipeline/ids";
import { SAMPLES } from "../validate/secrets/testing";
import { bundleFiles } from "./bundle-files";

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

it.each(Object.entries(SAMPLES))("what people read of a bundle does not say %s", (_, sample) => {
  const [base] = plainDocuments();
  if (!base) throw new Error("No definitions to export");
  const core = /correct-horse/.exec(sample)?.[0] ?? sample.slice(5, 15);
  const files = bundleFiles(
    {
      ...base,
      pipeline: { ...base.pipeline, description: `Uses ${sample}` },
      parameters: [
        {
          Name: "Key",
          Type: "String",
          DefaultValue: sample,
          Description: sample,
          EnumValues: [sample],
        },
      ],
      parameterSets: [{ name: "dev", values: { Key: sample, List: [sample] } }],
      steps: base.steps.map((step) => ({ ...step, note: `With ${sample}` })),
      triggers: [
        {
          id: triggerId("t"),
          type: "manual",
          name: "By hand",
          isEnabled: true,
          values: { Key: sample },
        },
      ],
    },
    { library, project: "python-v3" },
  );
  const told = Object.entries(files).filter(([name]) => name.endsWith(".md"));

  expect(told).toHaveLength(3);
  const plain = told.map(([name, text]) => [name, text.replaceAll("\\", "")] as const);
  expect(plain.filter(([, text]) => text.includes(core)).map(([name]) => name)).toEqual([]);
});
