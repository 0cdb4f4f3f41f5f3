import { describe, expect, it } from "vitest";
import {
  assign,
  attribute,
  BLANK,
  call,
  comment,
  dict,
  formatted,
  imported,
  list,
  literal,
  name,
  subscript,
} from "./build";
import { printModule } from "./print-module";
import type { PyFunction, PyStatement } from "./tree";

describe("a module as text", () => {
  it("imports what it uses, Python's own first, and leaves blank lines as Black does", () => {
    const body: readonly PyStatement[] = [
      assign("model", call(imported("sagemaker.model", "Model"), { name: literal("m") })),
      functionWith([
        { kind: "return", value: call(imported("json", "loads"), {}, [name("text")]) },
      ]),
    ];

    expect(printModule({ docstring: "Ours.", body })).toBe(`"""Ours."""

from json import loads

from sagemaker.model import Model

model = Model(name="m")


def run(text):
    return loads(text)
`);
  });

  it("opens the last bracket of what does not fit, one entry on a line", () => {
    const long = "s3://amzn-s3-demo-bucket/a/long/prefix/for/models";
    const body = [
      assign(
        "train",
        call(name("TrainingStep"), {
          name: literal("Train"),
          inputs: dict([["train", list([literal(long), literal(long)])]]),
          missing: undefined,
        }),
      ),
    ];

    expect(printModule({ body })).toBe(`train = TrainingStep(
    name="Train",
    inputs={
        "train": [
            "${long}",
            "${long}",
        ],
    },
)
`);
  });

  it("opens a subscript without a comma, which would make a tuple of it", () => {
    const outputs = attribute(
      name("preprocess_the_customers"),
      "properties",
      "ProcessingOutputConfig",
      "Outputs",
    );
    const uri = attribute(subscript(outputs, "train"), "S3Output", "S3Uri");

    expect(
      printModule({ body: [assign("source", uri)] }),
    ).toBe(`source = preprocess_the_customers.properties.ProcessingOutputConfig.Outputs[
    "train"
].S3Output.S3Uri
`);
  });

  it("doubles the braces of a text with a variable in it, and escapes it as any text", () => {
    const place = assign("place", formatted("s3://", "bucket", '/{a}"\n'));

    expect(printModule({ body: [place] })).toBe(`place = f's3://{bucket}/{{a}}"\\n'\n`);
  });

  it("keeps an author's text inside its comment", () => {
    const text = "first\r\nimport os\u2028x \u202e\u0000 # noqa\rlast\tword";

    expect(printModule({ body: [functionWith([comment(text), BLANK])] })).toBe(`def run(text):
    # first
    # import os\\u2028x \\u202e\\u0000 # noqa
    # last word

`);
  });

  it("refuses a docstring that would need escapes", () => {
    expect(() => printModule({ docstring: 'say """', body: [] })).toThrow(RangeError);
  });
});

function functionWith(body: readonly PyStatement[]): PyFunction {
  return { kind: "function", name: "run", parameters: [{ name: "text" }], body };
}
