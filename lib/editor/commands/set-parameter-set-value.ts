import type { PipelineDocument } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { defineCommand } from "../command";
import { mapParameterSet } from "../parameter-set";

interface SetParameterSetValueInput {
  /** Of the set. */
  readonly name: string;
  readonly parameter: string;
  /** Undefined: the parameter's own default holds again. */
  readonly value: JsonValue | undefined;
}

/** Says what a parameter is in one environment. */
export const setParameterSetValue = defineCommand(
  "Edit parameter set",
  (document: PipelineDocument, { name, parameter, value }: SetParameterSetValueInput) =>
    mapParameterSet(document, name, (set) => {
      const { [parameter]: _, ...others } = set.values;
      return {
        ...set,
        values: value === undefined ? others : { ...set.values, [parameter]: value },
      };
    }),
);
