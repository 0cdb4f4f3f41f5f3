"use client";

import { Check, CloudOff, HardDrive, LoaderCircle, PencilLine, TriangleAlert } from "lucide-react";
import type { SaveState } from "@/lib/editor/save-state";
import { assertNever } from "@/lib/utils/assert-never";
import { useEditor } from "./editor-context";

/** The one place that says whether the work is safe. Always text, never only a dot. */
export function SaveStatus({ onResolve }: { onResolve: () => void }) {
  const save = useEditor((state) => state.save);
  const { icon: Icon, word, tone, title } = describeSave(save);
  const body = (
    <>
      <Icon
        size={14}
        aria-hidden
        className={save.status === "saving" ? "animate-spin" : undefined}
      />
      {word}
    </>
  );
  const className = `flex items-center gap-1.5 rounded-control px-1.5 text-13 ${tone}`;
  if (save.status === "conflict") {
    return (
      <button
        type="button"
        className={`${className} h-7 hover:bg-surface-hover`}
        title={title}
        onClick={onResolve}
      >
        {body} · Review
      </button>
    );
  }
  return (
    <span
      role="status"
      aria-label={`${word}. ${title}`}
      className={className}
      title={title}
      data-save={save.status}
    >
      {body}
    </span>
  );
}

function describeSave(save: SaveState) {
  switch (save.status) {
    case "saved":
      return {
        icon: Check,
        word: "Saved",
        tone: "text-muted",
        title: `Version ${save.revision} is stored.`,
      };
    case "unsaved":
      return {
        icon: PencilLine,
        word: "Unsaved",
        tone: "text-muted",
        title: "Will be saved in a moment.",
      };
    case "saving":
      return { icon: LoaderCircle, word: "Saving", tone: "text-muted", title: "Being stored." };
    case "offline":
      return {
        icon: CloudOff,
        word: "Offline",
        tone: "text-warning",
        title:
          "The server does not answer. Your work is kept in this browser and saved when it does.",
      };
    case "conflict":
      return {
        icon: TriangleAlert,
        word: "Conflict",
        tone: "text-danger",
        title: `Version ${save.theirRevision} was saved elsewhere. Choose what to keep.`,
      };
    case "storage-full":
      return { icon: HardDrive, word: "Storage full", tone: "text-danger", title: save.message };
    default:
      return assertNever(save);
  }
}
