/** The element that a node is, or stands in. */
export function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/** `node` comes before `other` in the page and does not hold it. */
export function comesBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0 && !node.contains(other);
}

/** The page would not act on this control. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** The editable that a node is in. */
export function editableAt(node: Node): HTMLElement | null {
  const editable = elementOf(node)?.closest<HTMLElement>('[contenteditable]:not([contenteditable="false"])');
  return editable ?? null;
}

/** A picture's own size in pixels; nothing of a film, and until the page has the picture. */
export function pixelsOf(media: Element): { readonly width?: number; readonly height?: number } {
  const { naturalWidth: width = 0, naturalHeight: height = 0 } = media as Partial<HTMLImageElement>;
  return width > 0 && height > 0 ? { width, height } : {};
}
