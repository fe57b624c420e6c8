import { TriangleAlert } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { oneSidedBlanks } from './one-sided-blanks';
import './one-sided-note.css';

/** What one language asks for and the other does not. */
export function OneSidedNote({ template }: { template: ReplyTemplate }) {
  const { t } = useText();
  const oneSided = oneSidedBlanks(template);
  if (oneSided.length === 0) return null;
  return (
    <div className="tw-one-sided" role="status">
      <ul>
        {oneSided.map(({ name, missingIn }) => (
          <li key={name} className="tw-row">
            <TriangleAlert aria-hidden size={16} />
            {t(`workspace.replies.missingIn.${missingIn}`, { blank: `{${name}}` })}
          </li>
        ))}
      </ul>
    </div>
  );
}
