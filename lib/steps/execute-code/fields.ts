import { type Field, type FieldSection, field } from "../field";
import { INPUTS_FIELD, OUTPUTS_FIELD } from "../processing/fields";
import { ACCESS_FIELDS, ENVIRONMENT_FIELD, MACHINE_FIELDS } from "../processing/resource-fields";
import { CODE_INPUT, RESULT_OUTPUT } from "./port-names";

/** What surrounds the code; files, arguments and returned values have an editor of their own. */
export const EXECUTE_CODE_SECTIONS: readonly FieldSection[] = [
  { title: "Inputs", fields: [without(INPUTS_FIELD, CODE_INPUT)] },
  { title: "Machines", fields: MACHINE_FIELDS },
  {
    title: "Container",
    fields: [
      field("AppSpecification.ImageUri", {
        label: "Image",
        widget: "image-uri",
        help: "A container with python3; AWS's scikit-learn image has pandas and scikit-learn.",
        required: true,
      }),
      ENVIRONMENT_FIELD,
    ],
  },
  { title: "Outputs", fields: [without(OUTPUTS_FIELD, RESULT_OUTPUT)] },
  { title: "Access and network", fields: ACCESS_FIELDS },
];

/** The list without the entry that carries code or returned values. */
function without(field: Field, name: string): Field {
  return field.item ? { ...field, item: { ...field.item, reserved: [name] } } : field;
}
