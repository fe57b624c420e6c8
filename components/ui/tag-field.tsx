import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Field } from './field';
import { useText } from './language-provider';
import { useToast } from './toast';
import { useOnceReleased } from './use-once-released';

interface TagFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
  /** How a word is kept, such as without its sign: what this makes empty is left out. */
  readonly clean?: (word: string) => string;
}

/**
 * A short list of words: typed, added with Enter or a comma, or on leaving the field, so that nothing typed is lost. One that
 * is taken out can be brought back.
 */
export function TagField({ label, values, onChange, hint, clean = (word) => word.trim() }: TagFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const onceReleased = useOnceReleased();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef({ values, onChange });
  latest.current = { values, onChange };

  const last = values.at(-1);
  const add = () => {
    const fresh = typed
      .split(',')
      .map(clean)
      .filter((word) => word && !values.includes(word));
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)]);
    setTyped('');
  };
  const remove = (word: string) => {
    const at = values.indexOf(word);
    onChange(values.filter((other) => other !== word));
    input.current?.focus();
    const undo = () => {
      const now = latest.current;
      if (!now.values.includes(word)) now.onChange(now.values.toSpliced(at, 0, word));
    };
    toast({ message: t('ui.removed', { title: word }), undo });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
  };

  return (
    <Field label={label} hint={hint}>
      {(tied) => (
        <>
          {values.length > 0 && (
            <ul className="tw-tags" aria-label={label}>
              {values.map((value) => (
                <li key={value} className="tw-tag">
                  {value}
                  <button
                    type="button"
                    className="tw-tag-remove"
                    aria-label={t('ui.removeTag', { tag: value })}
                    onClick={() => remove(value)}
                  >
                    <X aria-hidden size={14} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...tied}
            ref={input}
            className="tw-input"
            value={typed}
            placeholder={t('ui.tagPlaceholder')}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => onceReleased(add)}
          />
        </>
      )}
    </Field>
  );
}
