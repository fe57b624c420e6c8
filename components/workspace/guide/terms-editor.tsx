import { BookOpenText, Plus } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { TagField } from '@/components/ui/tag-field';
import { useToast } from '@/components/ui/toast';
import type { Guide, GuideTerm } from '@/lib/core/guidelines/guide';
import { TermFields } from './term-fields';

interface TermsEditorProps {
  readonly guide: Guide;
  readonly onChange: (patch: Partial<Guide>) => void;
}

/** The team's own words: what to avoid, what to write instead, and what must never be flagged. */
export function TermsEditor({ guide, onChange }: TermsEditorProps) {
  const { t } = useText();
  const { newId } = useServices();
  const toast = useToast();

  const add = () => {
    const term: GuideTerm = { id: newId(), term: '', replacement: '', level: 'warn', note: '' };
    onChange({ terms: [term, ...guide.terms] });
  };
  const replace = (term: GuideTerm) =>
    onChange({ terms: guide.terms.map((other) => (other.id === term.id ? term : other)) });
  const remove = (term: GuideTerm) => {
    onChange({ terms: guide.terms.filter((other) => other.id !== term.id) });
    toast({
      message: t('ui.removed', { title: term.term || t('workspace.guide.newTerm') }),
      undo: () => onChange({ terms: guide.terms }),
    });
  };

  return (
    <>
      <div className="tw-card">
        <TagField
          label={t('workspace.guide.allowed')}
          hint={t('workspace.guide.allowedHint')}
          values={guide.allowed}
          onChange={(allowed) => onChange({ allowed })}
        />
      </div>
      <div className="tw-row tw-terms-head">
        <h2 className="tw-section-title">{t('workspace.guide.terms')}</h2>
        <Button look="primary" icon={Plus} onClick={add}>
          {t('workspace.guide.addTerm')}
        </Button>
      </div>
      {guide.terms.length === 0 && (
        <EmptyState icon={BookOpenText} title={t('workspace.guide.termsEmptyTitle')}>
          {t('workspace.guide.termsEmptyText')}
        </EmptyState>
      )}
      <ul className="tw-stack" aria-label={t('workspace.guide.terms')}>
        {guide.terms.map((term) => (
          <TermFields key={term.id} term={term} onChange={replace} onRemove={() => remove(term)} />
        ))}
      </ul>
    </>
  );
}
