import type { SelectOption } from "@/components/ui/select";
import type { ParameterType } from "@/lib/pipeline/document";

export const VALUE_TYPES: readonly SelectOption<ParameterType>[] = [
  { value: "String", label: "String" },
  { value: "Integer", label: "Integer" },
  { value: "Float", label: "Float" },
  { value: "Boolean", label: "Boolean" },
];
