import { useText } from '@/components/ui/language-provider';
import type { ImportProblem } from '@/lib/core/ports';
import './import-dialog.css';

const SHOWN = 20;

/** Why a file was refused, place by place. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const { t, language } = useText();
  return (
    <>
      <p>{t('workspace.backup.refusedText')}</p>
      <ul className="tw-import-problems">
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.where} ${problem.message.en}`}>
            {problem.where && <code>{problem.where}</code>}
            <span>{problem.message[language]}</span>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p>{t('workspace.backup.moreProblems', { count: problems.length - SHOWN })}</p>
      )}
    </>
  );
}
