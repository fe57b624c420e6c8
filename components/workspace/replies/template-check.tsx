import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import type { Finding } from '@/lib/core/guidelines/finding';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Language } from '@/lib/core/language';
import { sampleContext, sampleText } from '@/lib/core/replies/sample-text';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { FindingList } from '../guide/finding-list';
import '../guide/guide.css';

const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** What the guide says of every wording, filled with sample values, as an answer on X. */
export function TemplateCheck({ template }: { template: ReplyTemplate }) {
  const { t } = useText();
  const guide = useStored('guide') ?? EMPTY_GUIDE;
  const check = useMemo(() => createFullCheck({ guide, now: () => performance.now() }), [guide]);
  const late = useDeferredValue(template);
  const checked = useMemo(
    () =>
      LANGUAGES.flatMap((language) =>
        late.wordings[language]
          .filter((body) => body.trim() !== '')
          .map((body, at) => ({
            label: at === 0 ? (`body.${language}` as const) : (`furtherBody.${language}` as const),
            number: at + 1,
            findings: check(sampleText(late, body, language), sampleContext(late)).findings,
          })),
      ),
    [check, late],
  );
  const spoken = checked.filter(({ findings }) => findings.length > 0);
  return (
    <section className="tw-stack" aria-labelledby="tw-template-check">
      <h3 id="tw-template-check" className="tw-label">
        {t('workspace.replies.check')}
      </h3>
      <p className="tw-hint">{t('workspace.replies.checkHint')}</p>
      {spoken.length === 0 ? (
        <FindingList findings={NONE} />
      ) : (
        spoken.map(({ label, number, findings }) => (
          <section key={`${label} ${number}`} className="tw-stack">
            <h4 className="tw-small tw-muted">{t(`workspace.replies.${label}`, { number })}</h4>
            <FindingList findings={findings} />
          </section>
        ))
      )}
    </section>
  );
}

const NONE: readonly Finding[] = [];
