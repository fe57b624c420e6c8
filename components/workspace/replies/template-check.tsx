import { useDeferredValue, useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { Finding } from '@/lib/core/guidelines/finding';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Language } from '@/lib/core/language';
import { sampleContext, sampleText } from '@/lib/core/replies/sample-text';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { FindingList } from '../guide/finding-list';
import { isUnchecked, UncheckedNote } from '../guide/unchecked-note';
import { useFullCheck } from '../guide/use-full-check';
import '../guide/guide.css';

const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** What the guide says of every wording, filled with sample values, as an answer on X. */
export function TemplateCheck({ template }: { template: ReplyTemplate }) {
  const { t } = useText();
  const guide = useStored('guide') ?? EMPTY_GUIDE;
  const check = useFullCheck(guide);
  const late = useDeferredValue(template);
  const { groups, unchecked } = useMemo(() => {
    const bodies = LANGUAGES.flatMap((language) =>
      late.wordings[language].map((body, at) => ({ language, body, number: at + 1 })),
    );
    const checked = bodies
      .filter(({ body }) => body.trim() !== '')
      .map(({ language, body, number }) => ({
        label: t(`workspace.replies.${number === 1 ? 'body' : 'furtherBody'}.${language}`, { number }),
        result: check(sampleText(late, body, language), sampleContext(late)),
      }));
    return {
      groups: alike(checked),
      unchecked: checked.map(({ result }) => result).find(isUnchecked),
    };
  }, [check, late, t]);
  return (
    <section className="tw-stack" aria-labelledby="tw-template-check">
      <div>
        <h3 id="tw-template-check" className="tw-label">
          {t('workspace.replies.check')}
        </h3>
        <p className="tw-hint">{t('workspace.replies.checkHint')}</p>
      </div>
      {unchecked && <UncheckedNote result={unchecked} />}
      {groups.length === 0 && !unchecked && <FindingList findings={NONE} />}
      {groups.map(({ labels, findings }) => (
        <div key={labels.join()}>
          <p className="tw-hint">{labels.join(' · ')}</p>
          <FindingList findings={findings} />
        </div>
      ))}
    </section>
  );
}

interface Checked {
  readonly label: string;
  readonly result: CheckResult;
}

/** Wordings of which the same is said, together. */
function alike(checked: readonly Checked[]) {
  const groups = new Map<string, { labels: string[]; findings: readonly Finding[] }>();
  for (const {
    label,
    result: { findings },
  } of checked) {
    if (findings.length === 0) continue;
    const said = findings.map(({ rule, excerpt, message }) => [rule, excerpt, message?.en]).join('\n');
    const group = groups.get(said) ?? { labels: [], findings };
    group.labels.push(label);
    groups.set(said, group);
  }
  return [...groups.values()];
}

const NONE: readonly Finding[] = [];
