import type { App } from "../app.ts";
import type { Summary } from "../engine/protocol.ts";

/** A part of the page that is loaded when it is opened. */
export interface Panel {
  /** Shows what is so now; called whenever the engine has looked at the text, while the panel is open. */
  readonly refresh: (summary: Summary | undefined) => void | Promise<void>;
  /** Rows were drawn, which may be other elements than before. */
  readonly redraw?: () => void;
  /** The panel is left. */
  readonly leave?: () => void;
}

export type MakePanel = (root: HTMLElement, app: App) => Panel | Promise<Panel>;
