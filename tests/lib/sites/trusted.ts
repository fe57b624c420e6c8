/** Dispatches the event as if a person had made it. False when something called `preventDefault`. */
export function byPerson(target: EventTarget, event: Event): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return target.dispatchEvent(event);
}
