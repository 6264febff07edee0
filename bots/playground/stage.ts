import type { StageAction } from './actions.ts';
import type { Activity, PressAnswer, StageChanges, StageView } from './view.ts';

/** What a stage tells the page while it plays. */
export interface StageListener {
  changes(changes: StageChanges): void;
  answer(answer: PressAnswer): void;
  activity(activity: Activity): void;
}

/** A file someone sent on a stage. */
export interface StageFile {
  bytes: Uint8Array;
  /** As the sender declared it; never trusted for what is shown inline. */
  mime: string;
  name: string | undefined;
}

/** What the visitor is told at once of what they did. */
export interface ActionResult {
  /** Suggestions for an option that is being typed. */
  choices: readonly { label: string; value: string | number }[];
}

/** One emulated platform as the page sees it: what is there, what changes, and what a visitor may do. */
export interface Stage {
  readonly platform: string;
  /** Whether the desk can stand here. */
  readonly takesDesk: boolean;
  view(): StageView;
  /** Returns the function that stops listening. */
  listen(listener: StageListener): () => void;
  /** Rejects with an ActionRefused when the world does not allow it. */
  act(action: StageAction): Promise<ActionResult | undefined>;
  file(id: string): StageFile | undefined;
  /** Stops telling. */
  close(): void;
}

/** The visitor asked for something that cannot be done; the message is shown to them. */
export class ActionRefused extends Error {
  override readonly name = 'ActionRefused';
}

/** Lets the emulated world do it. It throws at what no client could do, and the visitor is told so. */
export function refusing<Done>(act: () => Done): Done {
  try {
    return act();
  } catch (error) {
    throw new ActionRefused(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
