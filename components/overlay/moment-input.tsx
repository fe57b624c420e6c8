import { useEffect, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Language } from '@/lib/core/language';
import { sayMoment } from '@/lib/core/replies/say-moment';
import { type BlankInputProps, BlankTextInput } from './blank-text-input';

interface MomentInputProps extends BlankInputProps {
  readonly kind: 'date' | 'time' | 'date-time';
  /** Of the reply. */
  readonly replyLanguage: Language;
  /** ISO date where the team is. */
  readonly today: string;
}

/** Without it Chromium takes years of six digits. */
const LAST_DAY = '9999-12-31';

/** A day, a time of day or both, said as the reply says them; or in words of one's own. */
export function MomentInput({ kind, replyLanguage, today, ...field }: MomentInputProps) {
  const { t } = useText();
  const [moment, setMoment] = useState({ date: '', time: '' });
  const [inWords, setInWords] = useState(field.value !== '');
  const fields = useRef<HTMLDivElement>(null);
  const drawn = useRef(inWords);
  // Whoever asks for the other field goes on in it.
  useEffect(() => {
    if (drawn.current !== inWords) fields.current?.querySelector('input')?.focus();
    drawn.current = inWords;
  }, [inWords]);
  const { label, onChange, isFirst, isInvalid } = field;
  const change = (changes: Partial<typeof moment>) => {
    const next = { ...moment, ...changes };
    setMoment(next);
    onChange(sayMoment(next, replyLanguage, today));
  };
  const parts = (['date', 'time'] as const).filter((part) => kind.includes(part));
  return (
    <div ref={fields} className="moment">
      {inWords ? (
        <BlankTextInput {...field} />
      ) : (
        parts.map((part, index) => (
          <input
            key={part}
            type={part}
            max={part === 'date' ? LAST_DAY : undefined}
            aria-label={`${label}: ${t(`blanks.${part}`)}`}
            aria-invalid={isInvalid}
            value={moment[part]}
            data-first={isFirst && index === 0 ? '' : undefined}
            onChange={(event) => change({ [part]: event.target.value })}
          />
        ))
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setInWords(!inWords);
          if (inWords) onChange(sayMoment(moment, replyLanguage, today));
        }}
      >
        {t(inWords ? 'blanks.pick' : 'blanks.inWords')}
      </button>
    </div>
  );
}
