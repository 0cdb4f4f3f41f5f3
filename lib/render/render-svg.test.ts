import { describe, expect, it } from "vitest";
import { conditionStep, inBranch, pipelineWith, step } from "../pipeline/testing";
import { renderSvg } from "./render-svg";

const HOSTILE = `</text><script>alert(1)</script>&"'\u0000\ud800`;

describe("the drawing of a pipeline", () => {
  it("shows hostile names as text", () => {
    const document = pipelineWith(step(HOSTILE), step("After", { DependsOn: [HOSTILE] }));
    const drawing = renderSvg(
      { ...document, pipeline: { ...document.pipeline, name: HOSTILE } },
      { theme: "dark" },
    );
    expect(drawing).not.toContain("<script>");
    expect(drawing).toContain(
      "&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;\ufffd\ufffd",
    );
  });

  it("names the pipeline, its steps and its connections for those who cannot see it", () => {
    const document = pipelineWith(step("Prepare"), step("Train", { DependsOn: ["Prepare"] }));
    const drawing = renderSvg(document, { theme: "light" });
    expect(drawing).toContain(`role="img" aria-labelledby="title description"`);
    expect(drawing).toContain(`<title id="title">Test</title>`);
    expect(drawing).toContain("2 steps, in running order: Prepare");
    expect(drawing).toContain("Connections: Prepare → Train.");
  });

  it("dashes the edge of a step that only waits, and labels branches", () => {
    const document = pipelineWith(
      step("Prepare"),
      {
        ...conditionStep("Gate"),
        definition: { ...conditionStep("Gate").definition, DependsOn: ["Prepare"] },
      },
      step("Deploy", {}, inBranch("Gate")),
      step("Stop", {}, inBranch("Gate", "false")),
    );
    const drawing = renderSvg(document, { theme: "light" });
    expect(drawing.match(/stroke-dasharray="5 4"/g)).toHaveLength(1);
    expect(drawing).toContain(">True</text>");
    expect(drawing).toContain(">False</text>");
    expect(drawing).toContain(">runs if true</text>");
  });

  it("says of an empty pipeline that it is empty", () => {
    expect(renderSvg(pipelineWith(), { theme: "light" })).toContain(
      "This pipeline has no steps yet.",
    );
  });

  it("draws with the colours of the theme", () => {
    const document = pipelineWith(step("Prepare"));
    expect(renderSvg(document, { theme: "dark" })).not.toContain("#f4f6f8");
    expect(renderSvg(document, { theme: "light" })).toContain("#f4f6f8");
  });
});
