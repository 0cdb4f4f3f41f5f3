import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { loadShapes } from "@/lib/aws/load-shapes";
import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { exportDefinition } from "@/lib/export/export-definition";
import { exportPythonFile } from "@/lib/export/python/export-python";
import { importDefinition } from "@/lib/import/import-definition";
import { stepId } from "@/lib/pipeline/ids";
import { BatchReader } from "./batch-reader";

const DESIGNS = 300;
const TIMEOUT_MS = 120_000;
const SEED = 20261125;

let library: ShapeLibrary;
beforeAll(async () => {
  library = await loadShapes();
});

const digits = (most: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{0,${most}}$`));
const whole = fc.oneof(
  fc.constantFrom("0", "-0", "6", "9007199254740993", "12345678901234567890", "-1"),
  digits(40),
);
const fraction = fc.oneof(
  fc.constantFrom(
    "6.0",
    "-0.0",
    "0.10",
    "1e3",
    "1E5",
    "1e+05",
    "1e-07",
    "5e-324",
    "0e0",
    "1.50E-3",
  ),
  fc
    .tuple(digits(18), fc.stringMatching(/^[0-9]{1,20}$/))
    .map(([left, right]) => `${left}.${right}`),
);
const spelling = fc.oneof(whole, fraction);

it(
  `numbers of ${DESIGNS} definitions are in Python what they are in JSON, by value and type (seed ${SEED})`,
  async () => {
    const reader = new BatchReader("python3", "test/hostile/read_numbers.py");
    const samples = fc.sample(
      fc.tuple(fc.array(spelling, { minLength: 9, maxLength: 9 }), whole, fraction),
      {
        numRuns: DESIGNS,
        seed: SEED,
      },
    );
    for (const [index, [free, integer, float]] of samples.entries()) {
      const { text, spellings } = definitionWith(free, { integer, float });
      let count = 0;
      const imported = importDefinition(text, { newId: () => stepId(`s${++count}`), name: "n" });
      if (!imported.ok) throw new Error(imported.error.message);
      const { document } = imported.value;
      expect(withoutLayout(exportDefinition(document).text)).toBe(withoutLayout(text));
      for (const sdk of ["v2", "v3"] as const) {
        const code = exportPythonFile(document, { sdk, library }).text;
        await reader.send({ id: `${sdk}-${index}`, text: code, spellings });
      }
    }

    expect(await reader.end()).toBe(`${2 * DESIGNS} read, 0 faults\n`);
  },
  TIMEOUT_MS,
);

function withoutLayout(text: string): string {
  return text.replaceAll(/\s/g, "");
}

/** A definition with the spellings in parameters, in inputs of a call, in a step that no class knows, and at the top. */
function definitionWith(
  free: readonly string[],
  { integer, float }: { readonly integer: string; readonly float: string },
): { readonly text: string; readonly spellings: Readonly<Record<string, string>> } {
  const [n0, n1, n2, n3, n4, n5, n6, n7, n8] = free;
  const text = `{
  "Version": "2020-12-01",
  "Metadata": {"n0": ${n0}, "deep": {"n1": ${n1}}},
  "Parameters": [
    {"Name": "whole", "Type": "Integer", "DefaultValue": ${integer}},
    {"Name": "float", "Type": "Float", "DefaultValue": ${float}},
    {"Name": "odd", "Type": "Integer", "DefaultValue": ${float}}
  ],
  "Steps": [
    {"Name": "Call", "Type": "Lambda", "FunctionArn": "arn:aws:lambda:eu-west-1:1:function:f", "Arguments": {"n2": ${n2}, "n3": {"n4": ${n4}}}},
    {"Name": "New", "Type": "Unheard", "Arguments": {"n5": ${n5}, "list": [${n6}, ${n7}], "deep": {"n8": ${n8}}}, "n3": ${n3}}
  ]
}
`;
  return {
    text,
    spellings: {
      ...{ n0, n1, n2, n4, n5, n8, n3, "list[0]": n6, "list[1]": n7 },
      ...{ whole: integer, float, odd: float },
    } as Readonly<Record<string, string>>, // nine were made
  };
}
