/** What a page's own window offers to a Firefox content script, behind its waiver. */
interface PageRealm {
  ClipboardEvent: typeof ClipboardEvent;
  DataTransfer: typeof DataTransfer;
  InputEvent: typeof InputEvent;
  KeyboardEvent: typeof KeyboardEvent;
  Object: ObjectConstructor;
}

/** A paste of plain text, as the page's own code can read it. */
export function pasteEvent(page: Window, text: string): Event {
  const { realm, options, isOwn } = realmOf(page);
  const own = options({ bubbles: true, cancelable: true, composed: true });
  if (isOwn) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return new ClipboardEvent('paste', { ...own, clipboardData });
  }
  const event = new realm.ClipboardEvent('paste', own);
  // Firefox ignores a `clipboardData` member at construction.
  event.clipboardData?.setData('text/plain', text);
  return event;
}

/** A press of Backspace, which deletes the selection. */
export function backspaceEvent(page: Window): Event {
  const { realm, options } = realmOf(page);
  const key = {
    key: 'Backspace',
    code: 'Backspace',
    keyCode: 8,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  return new realm.KeyboardEvent('keydown', options(key));
}

/** The event a spelling correction makes, carrying plain text. */
export function replacementEvent(page: Window, text: string): Event {
  return inputEvent(page, 'insertReplacementText', text);
}

/** The event a cut makes. */
export function deletionEvent(page: Window): Event {
  return inputEvent(page, 'deleteByCut', null);
}

function inputEvent(page: Window, inputType: string, text: string | null): Event {
  const { realm, options } = realmOf(page);
  const init: InputEventInit = { bubbles: true, cancelable: true, composed: true, inputType };
  if (text !== null) {
    init.dataTransfer = new realm.DataTransfer();
    init.dataTransfer.setData('text/plain', text);
  }
  return new realm.InputEvent('beforeinput', options(init));
}

/**
 * Firefox hides the data of an event made in the content script's compartment from the page, and Lexical then deletes
 * the selected text. There the event and its options are made by the page's own window.
 */
function realmOf(page: Window): { realm: PageRealm; isOwn: boolean; options<T extends object>(init: T): T } {
  const waived = (page as { wrappedJSObject?: PageRealm }).wrappedJSObject;
  if (!waived) return { realm: page as unknown as PageRealm, isOwn: true, options: (init) => init };
  return { realm: waived, isOwn: false, options: (init) => Object.assign(new waived.Object(), init) };
}
