import type { DefinitionText } from "../pipeline/document";
import {
  isJsonArray,
  isJsonObject,
  type JsonKey,
  type JsonPath,
  type JsonPrimitive,
  type JsonValue,
} from "../utils/json";

export type PrintStyle = Omit<DefinitionText, "numbers">;

export const DEFAULT_STYLE: PrintStyle = {
  indent: 2,
  spaceAfterColon: true,
  spaceAfterComma: true,
  escapesNonAscii: false,
  finalNewline: true,
  lineEnd: "\n",
};

interface PrintOptions {
  readonly style?: PrintStyle;
  /** The text of a number where it is not JavaScript's own. */
  readonly spelling?: (path: JsonPath) => string | undefined;
}

/** JSON text, always the same for the same value and style; members keep their order. */
export function printJson(
  value: JsonValue,
  { style = DEFAULT_STYLE, spelling = () => undefined }: PrintOptions = {},
): string {
  const text = new Printer(style, spelling).print(value);
  return style.finalNewline ? text + style.lineEnd : text;
}

type Entry = readonly [JsonKey, JsonValue];

/** A list or an object that is being written. */
interface Open {
  readonly close: string;
  readonly entries: readonly Entry[];
  written: number;
}

/** Keeps what is open in a list of its own: the stack would not hold conditions a thousand deep. */
class Printer {
  private readonly parts: string[] = [];
  private readonly open: Open[] = [];
  private readonly path: JsonKey[] = [];
  private readonly colon: string;
  private readonly comma: string;

  constructor(
    private readonly style: PrintStyle,
    private readonly spelling: (path: JsonPath) => string | undefined,
  ) {
    this.colon = style.spaceAfterColon ? ": " : ":";
    this.comma = style.indent === null && style.spaceAfterComma ? ", " : ",";
  }

  print(root: JsonValue): string {
    this.begin(root);
    for (let top = this.open.at(-1); top; top = this.open.at(-1)) {
      const entry = top.entries[top.written];
      if (entry) this.writeEntry(entry, top);
      else this.close(top);
    }
    return this.parts.join("");
  }

  /** Writes a scalar whole, of anything else the bracket that opens it. */
  private begin(value: JsonValue): void {
    if (isJsonArray(value)) this.openWith("[", { close: "]", entries: [...value.entries()] });
    else if (isJsonObject(value)) {
      this.openWith("{", { close: "}", entries: Object.entries(value) });
    } else this.parts.push(this.scalar(value));
  }

  private openWith(bracket: string, { close, entries }: Omit<Open, "written">): void {
    this.parts.push(bracket);
    this.open.push({ close, entries, written: 0 });
  }

  private writeEntry([key, value]: Entry, top: Open): void {
    if (top.written > 0) this.parts.push(this.comma);
    top.written += 1;
    this.parts.push(this.lineBreak(this.open.length));
    this.path.splice(this.open.length - 1, 1, key);
    if (typeof key === "string") this.parts.push(this.text(key), this.colon);
    this.begin(value);
  }

  private close({ close, entries }: Open): void {
    this.open.pop();
    this.path.length = this.open.length;
    if (entries.length > 0) this.parts.push(this.lineBreak(this.open.length));
    this.parts.push(close);
  }

  private scalar(value: JsonPrimitive): string {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") return this.spelling(this.path) ?? JSON.stringify(value);
    return String(value);
  }

  private lineBreak(depth: number): string {
    const { indent, lineEnd } = this.style;
    if (indent === null) return "";
    return lineEnd + (indent === "tab" ? "\t".repeat(depth) : " ".repeat(indent * depth));
  }

  private text(value: string): string {
    const quoted = JSON.stringify(value);
    return this.style.escapesNonAscii ? asciiJson(quoted) : quoted;
  }
}

/** The same JSON with every character beyond ASCII as `\\uXXXX`; they can stand in texts alone. */
export function asciiJson(text: string): string {
  return text.replace(/[\x7f-\uffff]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
