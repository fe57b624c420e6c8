import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Field } from './field';
import { useText } from './language-provider';
import { useOnceReleased } from './use-once-released';

interface TagFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
  /** How a word is kept, such as without its sign: what this makes empty is left out. */
  readonly clean?: (word: string) => string;
}

/** A short list of words: typed, added with Enter or a comma, or on leaving the field, so that nothing typed is lost. */
export function TagField({ label, values, onChange, hint, clean = (word) => word.trim() }: TagFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const onceReleased = useOnceReleased();

  const add = () => {
    const fresh = typed
      .split(',')
      .map(clean)
      .filter((word) => word && !values.includes(word));
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '') onChange(values.slice(0, -1));
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
                    onClick={() => onChange(values.filter((other) => other !== value))}
                  >
                    <X aria-hidden size={14} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...tied}
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
