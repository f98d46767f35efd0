import type { Outcome } from "../engine.ts";
import type { Target } from "../locate.ts";

/** A part of the draft side. */
export interface Panel {
  element: HTMLElement;
  /** Shows what the engine found. */
  show?(outcome: Outcome): void;
  /** Goes to the place, if it is in this panel. */
  reveal(target: Target): boolean;
  /** Writes `text` over the place, if it is in this panel. */
  replace(target: Target, text: string): boolean;
}
