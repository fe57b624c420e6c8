import { shownText } from './shown-text';

/** What a control or field is called. Only ever breaks a tie that the structure leaves open. */
export function labelOf(element: Element): string {
  const named = element.getAttribute('aria-label') ?? element.getAttribute('aria-placeholder');
  return (named ?? shownText(element, 'by-block')).trim();
}
