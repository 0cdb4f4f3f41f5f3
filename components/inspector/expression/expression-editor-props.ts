import type { ReactNode } from "react";
import type { ExpressionPanelProps } from "./expression-panel";

/** What the editor of one sort of expression gets from the panel around it. */
export interface ExpressionEditorProps
  extends Pick<ExpressionPanelProps, "field" | "value" | "onChange"> {
  /** To the list of values. */
  readonly onBack: () => void;
  readonly onDone: () => void;
  /** Draws a panel for a part of the expression. */
  readonly renderPanel: (props: ExpressionPanelProps) => ReactNode;
}
