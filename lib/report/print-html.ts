import type { DesignReport, StepReport } from "./design-report";
import { type HtmlElement, type HtmlNode, html, printHtml } from "./html-element";
import { REPORT_STYLE } from "./report-style";

/** The drawings of the pipeline as SVG files, and what they show in words. */
export interface Drawings {
  readonly light: string;
  readonly dark: string;
  readonly words: string;
}

// Nothing is fetched and nothing runs, whatever the design says.
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The report as one HTML file that needs nothing else, for a browser or paper. The same report gives the same bytes. */
export function printReport(report: DesignReport, drawings: Drawings): string {
  const { title, steps } = report;
  const head = html("head", {}, [
    html("meta", { charset: "utf-8" }),
    html("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    html("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    html("title", {}, [title]),
    html("style", {}, [REPORT_STYLE]),
  ]);
  const body = html("body", {}, [
    heading(report),
    html("main", {}, [
      figure(drawings),
      ...section("How it starts", report.starts.length > 0 && starts(report)),
      ...section("Steps", steps.length > 0 && html("ol", { class: "steps" }, steps.map(stepItem))),
      ...section("Parameters", report.parameters.length > 0 && parameterTable(report)),
      ...section("Open problems", report.problems.length > 0 && problems(report)),
      ...section("Notes", report.notes.length > 0 && list(report.notes.map((note) => [note]))),
    ]),
  ]);
  return `<!doctype html>\n${printHtml(html("html", { lang: "en" }, [head, body]))}\n`;
}

function heading({ title, description, facts }: DesignReport): HtmlElement {
  return html("header", {}, [
    html("h1", {}, [title]),
    ...(description === "" ? [] : [html("p", { class: "lead" }, [description])]),
    html("p", { class: "facts muted" }, [facts.join(" · ")]),
  ]);
}

function figure({ light, dark, words }: Drawings): HtmlElement {
  return html("figure", {}, [
    html("picture", {}, [
      html("source", { srcset: dataUri(dark), media: "(prefers-color-scheme: dark)" }),
      html("img", { src: dataUri(light), alt: words }),
    ]),
  ]);
}

function dataUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function section(title: string, content: HtmlElement | false): readonly HtmlElement[] {
  return content ? [html("section", {}, [html("h2", {}, [title]), content])] : [];
}

function starts({ starts: all }: DesignReport): HtmlElement {
  return list(all.map(({ name, words }) => [html("strong", {}, [name]), `: ${words}`]));
}

function problems({ problems: all }: DesignReport): HtmlElement {
  return list(
    all.map(({ severity, message }) => [
      html("span", { class: severity }, [severity === "error" ? "Error" : "Warning"]),
      `: ${message}`,
    ]),
  );
}

function list(items: readonly (readonly HtmlNode[])[]): HtmlElement {
  return html(
    "ul",
    { class: "list" },
    items.map((item) => html("li", {}, item)),
  );
}

function stepItem(step: StepReport): HtmlElement {
  const { name, wave, kindTitle, category, summary, files } = step;
  return html("li", { class: "step", "data-category": category }, [
    html("span", { class: "wave", title: `Runs in wave ${wave}` }, [String(wave)]),
    html("div", {}, [
      html("h3", {}, [name, " ", html("span", { class: "kind" }, [kindTitle])]),
      html("p", { class: "muted" }, [summary]),
      ...terms(step),
      ...files.map((file) =>
        html("details", {}, [
          html("summary", {}, [file.name]),
          html("pre", {}, [html("code", {}, [file.text])]),
        ]),
      ),
    ]),
  ]);
}

/** What a card's fact is to its step, by category. */
const FACT_TERMS: Readonly<Record<string, string>> = { gate: "Asks", end: "Says" };

function terms({ fact, onlyIf, after, note, category }: StepReport): readonly HtmlElement[] {
  const entries = [
    [FACT_TERMS[category] ?? "Uses", fact],
    ["Only if", onlyIf],
    ["After", after.join(", ")],
    ["Note", note],
  ].filter(([, text]) => text !== "");
  if (entries.length === 0) return [];
  return [
    html(
      "dl",
      {},
      entries.flatMap(([term = "", text = ""]) => [html("dt", {}, [term]), html("dd", {}, [text])]),
    ),
  ];
}

function parameterTable({ parameters, environments }: DesignReport): HtmlElement {
  const head = ["Name", "Type", "Default", ...environments];
  const cell = (text: string) => html("td", {}, text === "" ? [] : [html("code", {}, [text])]);
  return html("div", { class: "scroll" }, [
    html("table", {}, [
      html("thead", {}, [
        html(
          "tr",
          {},
          head.map((text) => html("th", { scope: "col" }, [text])),
        ),
      ]),
      html(
        "tbody",
        {},
        parameters.map(({ name, type, standard, values }) =>
          html("tr", {}, [
            html("th", { scope: "row" }, [name]),
            html("td", {}, [type]),
            ...[standard, ...values].map(cell),
          ]),
        ),
      ),
    ]),
  ]);
}
