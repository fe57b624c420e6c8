import { createContext, useContext } from 'react';
import type { SlotKind } from '@/lib/core/calendar/slot';
import type { Finding } from '@/lib/core/guidelines/finding';
import type { Suggestion } from '@/lib/core/guidelines/rule';

/** What a person can do in the overlay. Implemented by the content script. */
export interface OverlayActions {
  applySuggestion(finding: Finding, suggestion: Suggestion): void;
  /** Corrects what the present text is taken to be for. */
  sayContentKind(kind: SlotKind): void;
  /** Select the flagged words in the composer. */
  showFinding(finding: Finding): void;
  dismiss(finding: Finding): void;
  /** From the panel back to the text, where the caret was. */
  leavePanel(): void;
  /** Puts the text into the posts of a thread, with `(1/5)` at their ends if `numbered`. */
  splitIntoThread(numbered: boolean): void;
  copyText(text: string): void;
  /** Keeps the present wording, so that another can be written and compared with it. */
  keepWording(): void;
  /** Puts a kept wording into the composer; what stood there is kept in its place. */
  takeWording(text: string): void;
  dropWording(text: string): void;
  restoreUnsent(): void;
  dropUnsent(): void;
  /** Has the next good time to post shown. */
  lookForSlot(): void;
  /** Saves the text as a draft for that time. */
  saveToSlot(): void;
  backToEditing(): void;
  postAnyway(reason: string): void;
  openPalette(): void;
  /** Puts the reply in the place of the shortcut that was typed for it. */
  expandShortcut(): void;
  closePalette(): void;
  chooseTemplate(templateId: string): void;
  /** Has the reply looked at as these values would put it in. */
  checkFilled(values: Readonly<Record<string, string>>): void;
  insertFilled(values: Readonly<Record<string, string>>): void;
  closeBlanks(): void;
  answerComplaint(postId: string): void;
  /** A note about this post for the department in charge. */
  openHandOver(postId: string): void;
  /** `to`: the contact's name, or empty. */
  copyHandOver(note: string, to: string): void;
  mailedHandOver(to: string): void;
  takeBackHandOver(): void;
  closeHandOver(): void;
  openSettings(): void;
  /** Names the rule behind hiding somebody's words. */
  recordModeration(rule: string): void;
  closeModeration(): void;
  closeNotice(): void;
}

const ActionsContext = createContext<OverlayActions | null>(null);

export const OverlayActionsProvider = ActionsContext;

export function useActions(): OverlayActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useActions needs an OverlayActionsProvider around it');
  return actions;
}
