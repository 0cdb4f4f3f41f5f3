import { call, imported, list } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../utils/json";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";
import { isTextMap } from "../python/text-map";

const DEBUGGER = "sagemaker.debugger";

/** What the debugger saves, as a `DebuggerHookConfig`; undefined where the SDK would write something else. */
export function debugHook(args: Members, to: Emission): PyExpression | undefined {
  const hook = args.peek("DebugHookConfig");
  if (!isJsonObject(hook)) return undefined;
  const { S3OutputPath, LocalPath, HookParameters, CollectionConfigurations, ...unknown } = hook;
  const collections = collectionsOf(CollectionConfigurations);
  if (!collections || Object.keys(unknown).length > 0) return undefined;
  if (S3OutputPath === undefined || S3OutputPath === null || S3OutputPath === "") return undefined;
  if (collections.length > 1) {
    to.note("The SDK writes collections of tensors in an order that changes from run to run.");
    return undefined;
  }
  args.take("DebugHookConfig");
  return call(imported(DEBUGGER, "DebuggerHookConfig"), {
    s3_output_path: to.value(S3OutputPath),
    container_local_output_path: to.value(LocalPath),
    hook_parameters: to.value(HookParameters),
    collection_configs:
      collections.length > 0 ? list(collections.map((each) => collection(each, to))) : undefined,
  });
}

/** The collections, when the SDK can keep them in its set. */
function collectionsOf(value: JsonValue = []): readonly JsonObject[] | undefined {
  return isJsonArray(value) && value.every(isCollection) ? value : undefined;
}

function isCollection(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const { CollectionName, CollectionParameters, ...unknown } = value;
  const isKnown = typeof CollectionName === "string" && Object.keys(unknown).length === 0;
  return isKnown && (CollectionParameters === undefined || isTextMap(CollectionParameters));
}

function collection({ CollectionName, CollectionParameters }: JsonObject, to: Emission) {
  return call(imported(DEBUGGER, "CollectionConfig"), {
    name: to.value(CollectionName),
    parameters: to.value(CollectionParameters),
  });
}

/** Where TensorBoard finds its data, as a `TensorBoardOutputConfig`. */
export function tensorBoardOutput(args: Members, to: Emission): PyExpression | undefined {
  const path = args.take("TensorBoardOutputConfig.S3OutputPath");
  if (path === undefined) return undefined;
  return call(imported(DEBUGGER, "TensorBoardOutputConfig"), {
    s3_output_path: to.value(path),
    container_local_output_path: to.value(args.take("TensorBoardOutputConfig.LocalPath")),
  });
}
