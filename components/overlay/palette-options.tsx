import type { KeyboardEvent } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { SearchOrder } from '@/lib/core/replies/search-templates';
import type { ReplyTemplate } from '@/lib/core/replies/template';

interface PaletteOptionsProps {
  readonly id: string;
  readonly found: readonly ReplyTemplate[];
  /** Shown in groups by it; null for one list. */
  readonly order: SearchOrder | null;
  readonly current: ReplyTemplate | undefined;
  readonly choose: (templateId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The replies to choose from. The focus stays in the search, which points to the chosen one. */
export function PaletteOptions({ id, found, order, current, choose, onKeyDown }: PaletteOptionsProps) {
  const { t, language } = useText();
  const option = (template: ReplyTemplate) => (
    <div
      key={template.id}
      id={`${id}-${template.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={template === current}
      className="option"
      ref={template === current ? keepInView : undefined}
      onClick={() => choose(template.id)}
      onKeyDown={onKeyDown}
    >
      <span className="option-title">{template.title[language]}</span>
      {template.shortcut && <span className="option-shortcut">/{template.shortcut}</span>}
    </div>
  );
  return (
    <div id={id} role="listbox" aria-label={t('palette.title')} className="options">
      {order === null
        ? found.map(option)
        : groupsOf(found, order).map(([group, templates]) => (
            // biome-ignore lint/a11y/useSemanticElements: Chromium tells of no option inside a fieldset.
            <div key={group} role="group" aria-label={t(`palette.${group}`)}>
              <p className="options-heading" aria-hidden="true">
                {t(`palette.${group}`)}
              </p>
              {templates.map(option)}
            </div>
          ))}
    </div>
  );
}

function groupsOf(found: readonly ReplyTemplate[], { fitting, recent }: SearchOrder) {
  const groupOf = ({ id }: ReplyTemplate) =>
    fitting.includes(id) ? 'fitting' : recent.includes(id) ? 'recent' : 'all';
  return (['fitting', 'recent', 'all'] as const)
    .map((group) => [group, found.filter((template) => groupOf(template) === group)] as const)
    .filter(([, templates]) => templates.length > 0);
}

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
