"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { PickList } from "@/components/ui/pick-list";
import { Popover } from "@/components/ui/popover";
import type { Shape } from "@/lib/aws/shape";
import { isJsonArray, type JsonArray, type JsonObject, type JsonPath } from "@/lib/utils/json";
import { formatPath } from "@/lib/utils/json-path";
import { nodeKey } from "../fields/section-key";
import { setOpen } from "../inspector-ui";
import { useTarget } from "../target";
import { absentMembers } from "./absent-members";
import { NamedMemberForm } from "./named-member-form";
import { startValue } from "./start-value";
import type { TreeShapes } from "./tree-shapes";

interface AddMemberProps {
  readonly shapes: TreeShapes;
  readonly shape: Shape;
  readonly path: JsonPath;
  readonly value: JsonArray | JsonObject;
  readonly name: string;
}

/** Adds an item to a list, a member that the API names to an object, or one with a name of its own. */
export function AddMember({ shapes, shape, path, value, name }: AddMemberProps) {
  const target = useTarget();
  const [isChoosing, setChoosing] = useState(false);
  const isList = isJsonArray(value);
  const button = (
    <IconButton
      label={isList ? `Add an item to ${name}` : `Add a member to ${name}`}
      icon={<Plus className="size-3.5" />}
      className="size-5! rounded-[4px]"
      onClick={isList ? () => addItem() : undefined}
    />
  );
  const addItem = () => {
    target.insertItem(path, shape.type === "list" ? startValue(shapes, shape.item, path) : "");
    if (isJsonArray(value)) show([...path, value.length]);
  };
  const show = (at: JsonPath) => setOpen({ [nodeKey(target.id, formatPath(at))]: true });

  if (isJsonArray(value)) return button;
  return (
    <Popover
      trigger={button}
      label={`Add a member to ${name}`}
      open={isChoosing}
      onOpenChange={setChoosing}
      align="end"
      className="w-80! p-0!"
    >
      {shape.type === "structure" ? (
        <PickList
          label={`Members of ${name}`}
          placeholder="Search members"
          empty="The API has no other member of that name."
          groups={[
            {
              title: "",
              items: absentMembers(shapes, shape, { path, value }).map((member) => ({
                id: member.name,
                label: member.name,
                detail: member.isRequired ? `required · ${member.type}` : member.type,
                mono: true,
                onPick: () => {
                  const at = [...path, member.name];
                  target.set(at, startValue(shapes, member.ref, at));
                  show(at);
                  setChoosing(false);
                },
              })),
            },
          ]}
        />
      ) : (
        <NamedMemberForm
          taken={Object.keys(value)}
          start={shape.type === "map" ? startValue(shapes, shape.value, path) : undefined}
          onAdd={(member, started) => {
            target.set([...path, member], started);
            setChoosing(false);
          }}
        />
      )}
    </Popover>
  );
}
