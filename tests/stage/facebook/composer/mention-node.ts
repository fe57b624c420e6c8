import { $applyNodeReplacement, type EditorConfig, type SerializedTextNode, TextNode } from 'lexical';

/** A person's name in a comment: removed as one, a text node in the state. */
export class MentionNode extends TextNode {
  static override getType() {
    return 'mention';
  }

  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key);
  }

  static override importJSON(json: SerializedTextNode) {
    return $createMentionNode(json.text).updateFromJSON(json);
  }

  override createDOM(config: EditorConfig) {
    const element = super.createDOM(config);
    element.spellcheck = false;
    element.style.backgroundColor = 'color-mix(in srgb, var(--blue-link) 18%, transparent)';
    return element;
  }

  override isTextEntity() {
    return true;
  }

  override canInsertTextBefore() {
    return false;
  }

  override canInsertTextAfter() {
    return false;
  }
}

export function $createMentionNode(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name)).setMode('segmented');
}
