import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Widget } from "@/lib/steps/field";
import { BooleanWidget } from "./boolean-widget";
import { ChoiceWidget } from "./choice-widget";
import { ConditionsWidget } from "./conditions-widget";
import { ImageUriWidget } from "./image-uri-widget";
import { InstanceTypeWidget } from "./instance-type-widget";
import { InputsMapWidget, StringMapWidget } from "./map-widget";
import { NumberWidget } from "./number-widget";
import { OutputParametersWidget } from "./output-parameters-widget";
import { RecordsWidget } from "./records-widget";
import { StringsWidget } from "./strings-widget";
import { AddressWidget, MultilineWidget, TextWidget } from "./text-widget";
import type { GroupProps, GroupWidget, ScalarProps, ScalarWidget } from "./widget-props";

export const SCALAR_WIDGETS: Readonly<Record<ScalarWidget, ComponentType<ScalarProps>>> = {
  text: TextWidget,
  multiline: MultilineWidget,
  number: NumberWidget,
  boolean: BooleanWidget,
  choice: ChoiceWidget,
  "instance-type": InstanceTypeWidget,
  "s3-uri": AddressWidget,
  "image-uri": ImageUriWidget,
  arn: AddressWidget,
  "own-output": dynamic(() => import("./own-output-widget").then((m) => m.OwnOutputWidget)),
};

export const GROUP_WIDGETS: Readonly<Record<GroupWidget, ComponentType<GroupProps>>> = {
  strings: StringsWidget,
  "string-map": StringMapWidget,
  records: RecordsWidget,
  conditions: ConditionsWidget,
  "inputs-map": InputsMapWidget,
  "output-parameters": OutputParametersWidget,
  // Folded at first, so they are loaded when a section is opened.
  dependencies: dynamic(() =>
    import("../dependencies/dependencies-widget").then((m) => m.DependenciesWidget),
  ),
  "property-files": dynamic(() =>
    import("./property-files-widget").then((m) => m.PropertyFilesWidget),
  ),
  "retry-policies": dynamic(() => import("../retry/retry-widget").then((m) => m.RetryWidget)),
  cache: dynamic(() => import("./cache-widget").then((m) => m.CacheWidget)),
};

export function isGroupWidget(widget: Widget): widget is GroupWidget {
  return Object.hasOwn(GROUP_WIDGETS, widget);
}
