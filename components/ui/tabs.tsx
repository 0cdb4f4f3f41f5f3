"use client";

import clsx from "clsx";
import { Tabs as RadixTabs } from "radix-ui";
import type { ReactNode } from "react";

export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A `Badge` or a count behind the label. */
  readonly badge?: ReactNode;
}

export interface TabsProps<Value extends string> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Holds one `TabList` and a `TabPanel` for each tab. */
  readonly children: ReactNode;
  readonly className?: string;
}

export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { value, onChange, children, className } = props;
  return (
    <RadixTabs.Root
      value={value}
      onValueChange={(next) => onChange(next as Value)} // Radix hands back one of the items' values
      className={className}
    >
      {children}
    </RadixTabs.Root>
  );
}

export interface TabListProps<Value extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Value>[];
  /** Stands at the right end, outside the list of tabs. */
  readonly trailing?: ReactNode;
  readonly className?: string;
}

/** The row of tabs, underlined where the current one is. */
export function TabList<Value extends string>(props: TabListProps<Value>) {
  const { label, items, trailing, className } = props;
  return (
    <div className={clsx("flex items-center border-line border-b", className)}>
      <RadixTabs.List aria-label={label} className="flex flex-1 gap-4">
        {items.map(({ value, label: text, badge }) => (
          <RadixTabs.Trigger
            key={value}
            value={value}
            className="-mb-px flex h-9 cursor-pointer items-center gap-1.5 border-transparent border-b-2 font-medium text-13 text-muted transition-colors duration-120 hover:text-text data-[state=active]:border-accent data-[state=active]:text-text"
          >
            {text}
            {badge}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {trailing}
    </div>
  );
}

export function TabPanel({
  value,
  children,
  className,
}: {
  readonly value: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <RadixTabs.Content value={value} className={clsx("outline-offset-[-2px]", className)}>
      {children}
    </RadixTabs.Content>
  );
}
