import type { Branch } from "../pipeline/document";
import { type StepId, stepId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import { parseDocument } from "../pipeline/parse-document";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../utils/json";
import { checkJsonLimits } from "../utils/json-limits";
import type { StepsClipboard } from "./clipboard";
import { CLIPBOARD_MARK, CLIPBOARD_VERSION } from "./format-clipboard";

/** What the clipboard's text turns out to be. */
export type ClipboardContent =
  | { readonly kind: "steps"; readonly clipboard: StepsClipboard }
  /** A whole pipeline definition, to be imported. */
  | { readonly kind: "definition"; readonly text: string }
  | { readonly kind: "other" };

/** Tells copied steps from a pipeline definition from anything else. */
export function parseClipboard(text: string): ClipboardContent {
  const value = readJson(text);
  if (!isJsonObject(value)) return OTHER;
  if (value.pipewright === CLIPBOARD_MARK && value.version === CLIPBOARD_VERSION)
    return readSteps(value);
  return isJsonArray(value.Steps) ? { kind: "definition", text } : OTHER;
}

const OTHER: ClipboardContent = { kind: "other" };

function readJson(text: string): JsonValue | undefined {
  if (!checkJsonLimits(text).ok) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // some text; it is nobody's mistake
    throw error;
  }
}

/** Steps from outside pass the door that stored documents pass. */
function readSteps({ steps, files, positions, outerBranches }: JsonObject): ClipboardContent {
  const parsed = parseDocument({
    ...newDocument("Clipboard"),
    steps: steps ?? null,
    files: files ?? {},
    canvas: { positions: positions ?? {}, notes: [] },
  });
  if (!parsed.ok) return OTHER;
  const { value: document } = parsed;
  return {
    kind: "steps",
    clipboard: {
      steps: document.steps,
      files: document.files,
      positions: document.canvas.positions,
      outerBranches: readBranches(outerBranches),
    },
  };
}

function readBranches(value: JsonValue | undefined): Readonly<Record<StepId, Branch>> {
  if (!isJsonObject(value)) return {};
  const branches = Object.entries(value).flatMap(([id, branch]) => {
    const read = readBranch(branch);
    return read ? [[id, read] as const] : [];
  });
  return Object.fromEntries(branches);
}

function readBranch(value: JsonValue): Branch | undefined {
  if (!isJsonObject(value) || typeof value.condition !== "string") return undefined;
  const { when } = value;
  return when === "true" || when === "false"
    ? { condition: stepId(value.condition), when }
    : undefined;
}
