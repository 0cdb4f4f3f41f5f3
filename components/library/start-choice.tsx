"use client";

import { type ReactNode, useId } from "react";
import { countNoun } from "@/lib/utils/count-noun";
import { BlankDrawing } from "./empty-drawings";
import type { TemplateOffer } from "./template-offer";

const BLANK = "An empty canvas: drag steps in, connect them, fill in what they need.";

interface StartChoiceProps {
  readonly offers: readonly TemplateOffer[];
  /** The template to start from; undefined for a blank canvas. */
  readonly value: TemplateOffer | undefined;
  readonly onChange: (offer: TemplateOffer | undefined) => void;
}

/** What a new pipeline begins with: nothing, or one of the templates. */
export function StartChoice({ offers, value, onChange }: StartChoiceProps) {
  const group = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium text-12">Begin with</legend>
      <p aria-live="polite" className="pb-1 text-13 text-muted">
        {value?.summary ?? BLANK}
      </p>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3">
        <Choice
          group={group}
          title="A blank canvas"
          about="No steps yet"
          drawing={<BlankDrawing />}
          checked={value === undefined}
          onChoose={() => onChange(undefined)}
        />
        {offers.map((offer) => (
          <Choice
            key={offer.id}
            group={group}
            title={offer.title}
            about={`${countNoun(offer.stepCount, "step")} · ${offer.shows.join(" · ")}`}
            drawing={offer.drawing}
            checked={value?.id === offer.id}
            onChoose={() => onChange(offer)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly title: string;
  readonly about: string;
  readonly drawing: ReactNode;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Choice({ group, title, about, drawing, checked, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <label className="flex cursor-pointer flex-col overflow-hidden rounded-card border border-line bg-surface transition-[border-color] duration-140 hover:border-line-strong has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <input
        type="radio"
        name={group}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
        className="sr-only"
      />
      <span className="block h-22 border-line border-b bg-surface-sunken">{drawing}</span>
      <span className="flex flex-col gap-0.5 px-3 py-2">
        <span id={`${id}-title`} className="font-semibold text-13">
          {title}
        </span>
        <span id={`${id}-about`} className="text-12 text-muted">
          {about}
        </span>
      </span>
    </label>
  );
}
