"use client";

import { useMemo } from "react";
import { useEditor } from "@/components/studio/editor-context";
import { Combobox } from "@/components/ui/combobox";
import { frameworkImage } from "@/lib/aws/framework-images";
import { useMember } from "../use-member";
import { describeImage } from "./describe-image";
import type { ScalarProps } from "./widget-props";

const IMAGES = ["xgboost", "sklearn", "distribution"] as const;

/** A container image; AWS's own in the pipeline's region are offered. */
export function ImageUriWidget({ field, path, value }: ScalarProps) {
  const { set, clear } = useMember(path);
  const region = useEditor((state) => state.document.pipeline.region);
  const options = useMemo(
    () =>
      IMAGES.flatMap((image) => {
        const uri = frameworkImage(image, region);
        return uri === undefined ? [] : [{ value: uri, detail: describeImage(uri) }];
      }),
    [region],
  );
  return (
    <Combobox
      value={value === undefined ? "" : String(value)}
      options={options}
      mono
      placeholder={field.placeholder ?? "account.dkr.ecr.region.amazonaws.com/image:tag"}
      onChange={(text) => (text === "" && !field.required ? clear() : set(text))}
    />
  );
}
