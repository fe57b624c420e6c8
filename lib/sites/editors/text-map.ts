/** A piece of the page that the text is made of: a run of a text node, a line break, or an image with its character. */
export interface Leaf {
  readonly node: Text | Element;
  /** Where it stands in the text, UTF-16 code units. A break that nothing follows stands for no character. */
  readonly start: number;
  end: number;
  /** The part of `node.data` it covers; 0 and 0 for elements. */
  readonly from: number;
  readonly to: number;
  /** Inside a node that the editor keeps as one: a mention, a card. */
  readonly fixed: boolean;
}

/** What a person sees in an element, and where each character of it is in the page. */
export interface TextMap {
  readonly root: Element;
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

/** What the walk must know about the kind of markup. */
export interface TextMarkup {
  /** The element starts and ends a line. */
  isBlock(element: Element, root: Element): boolean;
  /** The element and all in it is not part of the text. */
  isSkipped?(element: Element): boolean;
  /** The element is kept as one by the editor. */
  isFixed?(element: Element): boolean;
}

/** Lexical puts these around compositions; the person has not typed them. */
const INVISIBLE = /[\u200b\ufeff]/g;

/** Reads an element's text in one walk. A line's last break only ends the line, as on the screen. */
export function mapText(root: Element, markup: TextMarkup): TextMap {
  const leaves: Leaf[] = [];
  let text = '';
  let lineHasLeaf = false;
  let lineEnded = false;
  let lastBreak: Leaf | null = null;

  const edgeOfBlock = () => {
    if (lineHasLeaf) lineEnded = true;
    lineHasLeaf = false;
    lastBreak = null;
  };
  const beforeLeaf = () => {
    if (lineEnded) text += '\n';
    if (lastBreak) {
      lastBreak.end += 1;
      text += '\n';
    }
    lineEnded = false;
    lastBreak = null;
    lineHasLeaf = true;
  };
  const add = (node: Text | Element, shown: string, part: { from: number; to: number; fixed: boolean }) => {
    const leaf = { node, start: text.length, end: text.length + shown.length, ...part };
    leaves.push(leaf);
    text += shown;
    return leaf;
  };
  const readText = (node: Text, fixed: boolean) => {
    const { data } = node;
    if (data === '') return;
    beforeLeaf();
    const length = data.endsWith('\n') ? data.length - 1 : data.length;
    if (length > 0) add(node, visible(data.slice(0, length)), { from: 0, to: length, fixed });
    if (length < data.length) lastBreak = add(node, '', { from: length, to: data.length, fixed });
  };
  const walk = (parent: Element, fixed: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) readText(node as Text, fixed);
      else if (node.nodeType === 1) readElement(node as Element, fixed);
    }
  };
  const readElement = (element: Element, outerFixed: boolean) => {
    if (markup.isSkipped?.(element)) return;
    const fixed = outerFixed || markup.isFixed?.(element) === true;
    if (element.tagName === 'BR') {
      beforeLeaf();
      lastBreak = add(element, '', { from: 0, to: 0, fixed });
    } else if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt === '' || repeatsItsText(element, alt)) return;
      beforeLeaf();
      add(element, alt, { from: 0, to: 0, fixed });
    } else {
      const block = markup.isBlock(element, root);
      if (block) edgeOfBlock();
      walk(element, fixed);
      if (block) edgeOfBlock();
    }
  };

  walk(root, false);
  return { root, text, leaves };
}

/** The text without the characters nobody typed. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** A picture laid over the hidden character that is the editor's own text. */
function repeatsItsText(image: Element, alt: string): boolean {
  const wrapper = image.parentElement;
  return wrapper?.querySelector('[data-text="true"]') != null && wrapper.textContent === alt;
}
