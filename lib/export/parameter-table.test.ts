import { describe, expect, it } from "vitest";
import { parameter, pipelineWith } from "../pipeline/testing";
import { parameterTable } from "./parameter-table";

describe("the table of parameters", () => {
  it("leaves out columns that say nothing", () => {
    const parameters = [parameter("Rows", { Type: "Integer", DefaultValue: 5 })];

    expect(parameterTable({ ...pipelineWith(), parameters })).toBe(
      "| Name | Type | Default |\n| --- | --- | --- |\n| Rows | Integer | 5 |",
    );
  });

  it("has a column per parameter set, and keeps what authors write inside its cell", () => {
    const parameters = [parameter("Mode", { EnumValues: ["a|b", "c\nd"], Description: "*How*" })];
    const parameterSets = [{ name: "dev|1", values: { Mode: "`x`" } }];

    expect(parameterTable({ ...pipelineWith(), parameters, parameterSets })).toBe(
      [
        "| Name | Type | Default | One of | Description | dev\\|1 |",
        "| --- | --- | --- | --- | --- | --- |",
        "| Mode | String |  | a\\|b, c d | \\*How\\* | \\`x\\` |",
      ].join("\n"),
    );
  });
});
