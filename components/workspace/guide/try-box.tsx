import { useDeferredValue, useMemo, useState } from 'react';
import { ChoiceField } from '@/components/ui/choice-field';
import { useText } from '@/components/ui/language-provider';
import { TextField } from '@/components/ui/text-field';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { Platform } from '@/lib/core/platform';
import { CheckedFindings } from './checked-findings';
import { useFullCheck } from './use-full-check';

const SITES: readonly Platform[] = ['x', 'facebook'];

/** A place to see what the guide says to a sentence, before anybody meets it in a composer. */
export function TryBox({ guide }: { guide: Guide }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState<Platform>('x');
  const check = useFullCheck(guide);
  const late = useDeferredValue(text);
  const result = useMemo(() => check(late, { platform, kind: 'post' }), [check, late, platform]);

  return (
    <section className="tw-card tw-stack tw-try" aria-labelledby="tw-try-title">
      <h2 id="tw-try-title" className="tw-section-title">
        {t('workspace.guide.try')}
      </h2>
      <ChoiceField
        label={t('workspace.fields.site')}
        value={platform}
        options={SITES.map((site) => ({ value: site, label: t(`common.site.${site}`) }))}
        onChange={setPlatform}
      />
      <TextField
        label={t('workspace.guide.tryText')}
        rows={4}
        value={text}
        placeholder={t('workspace.guide.tryExample')}
        onChange={setText}
      />
      <div role="status" className="tw-stack">
        {text.trim() !== '' && (
          <CheckedFindings result={result} findings={[...result.findings, ...result.hints]} />
        )}
      </div>
    </section>
  );
}
