import { isExpression } from "../../pipeline/expression";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonPlace,
  type JsonValue,
} from "../../utils/json";
import { formatPath, getAt, parsePath, startsWith } from "../../utils/json-path";

/** Members of a step that remember which of them were taken. */
export class Members {
  readonly #root: JsonValue;
  readonly #numbers: Map<number, JsonPlace>;
  readonly #taken: JsonPath[] = [];
  readonly #inner: { readonly at: JsonPath; readonly members: Members }[] = [];

  /** @param numbers - is told the place of each number that is taken, the last one of equal ones. */
  constructor(root: JsonValue, numbers = new Map<number, JsonPlace>()) {
    this.#root = root;
    this.#numbers = numbers;
  }

  /** Hands over what stands at `path` and marks it used: `take("AlgorithmSpecification.TrainingImage")`. */
  take(path: string): JsonValue | undefined {
    const at = parsePath(path);
    const value = getAt(this.#root, at);
    if (value !== undefined) this.#taken.push(at);
    if (typeof value === "number") this.#notePlace(value, at);
    return value;
  }

  /** Hands over everything. */
  takeAll(): JsonValue {
    this.#taken.push([]);
    return this.#root;
  }

  /** As `take`, for a plain text; anything else stays where it is. */
  takeText(path: string): string | undefined {
    const value = this.peek(path);
    if (typeof value !== "string") return undefined;
    this.take(path);
    return value;
  }

  /** What stands at `path`, still unused. */
  peek(path: string): JsonValue | undefined {
    return getAt(this.#root, parsePath(path));
  }

  /** Marks `path` used when it holds just what the SDK writes by itself. */
  takeWritten(path: string, written: JsonValue): void {
    if (this.peek(path) === written) this.take(path);
  }

  /** The items of a list, each to take from; undefined where there is no list of objects. */
  takeItems(path: string): readonly Members[] | undefined {
    const at = parsePath(path);
    const list = getAt(this.#root, at);
    if (!isJsonArray(list) || !list.every(isPlainObject)) return undefined;
    this.#taken.push(at);
    return list.map((item, index) => this.#below([...at, index], item));
  }

  /** An object to take from; undefined where there is none. */
  takeObject(path: string): Members | undefined {
    const at = parsePath(path);
    const value = getAt(this.#root, at);
    if (!isPlainObject(value)) return undefined;
    this.#taken.push(at);
    return this.#below(at, value);
  }

  /** Members that nobody took, as the text of paths; null counts as absent, as it does for the SDK. */
  left(): readonly string[] {
    return this.leftPaths().map(formatPath);
  }

  /** As `left`, as paths. */
  leftPaths(): readonly JsonPath[] {
    const own = leavesOf(this.#root, []).filter(
      (leaf) => !this.#taken.some((taken) => startsWith(leaf, taken)),
    );
    const inner = this.#inner.flatMap(({ at, members }) =>
      members.leftPaths().map((path) => [...at, ...path]),
    );
    return [...own, ...inner];
  }

  #notePlace(number: number, at: JsonPath): void {
    const of = getAt(this.#root, at.slice(0, -1));
    const key = at.at(-1);
    if (typeof of === "object" && of !== null && key !== undefined)
      this.#numbers.set(number, { of, key });
  }

  #below(at: JsonPath, value: JsonObject): Members {
    const members = new Members(value, this.#numbers);
    this.#inner.push({ at, members });
    return members;
  }
}

function isPlainObject(value: JsonValue | undefined): value is JsonObject {
  return isJsonObject(value) && !isExpression(value);
}

/** Paths of the values that hold no further members; an expression is one value. */
export function leavesOf(value: JsonValue, at: JsonPath = []): readonly JsonPath[] {
  if (value === null) return [];
  if (isJsonArray(value) && value.length > 0)
    return value.flatMap((item, index) => leavesOf(item, [...at, index]));
  if (isPlainObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([member, item]) => leavesOf(item, [...at, member]));
  return at.length > 0 || !isPlainObject(value) ? [at] : [];
}
