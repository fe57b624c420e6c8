import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import type { Exercise } from '@/lib/core/practice/exercise';
import { sampleText } from '@/lib/core/replies/sample-text';

interface SavedReplyButtonProps {
  readonly exercise: Extract<Exercise, { type: 'answer' }>;
  readonly onTake: (text: string) => void;
}

/** Begins with a reply the team has saved for this kind, its blanks filled with samples. */
export function SavedReplyButton({ exercise, onTake }: SavedReplyButtonProps) {
  const { t, language } = useText();
  const templates = useStored('templates');
  const fitting = templates?.find(
    ({ kinds, wordings }) => kinds[0] === exercise.kind && wordings[language].length > 0,
  );
  const [body] = fitting?.wordings[language] ?? [];
  if (!fitting || !body) return null;
  return (
    <Button onClick={() => onTake(sampleText(fitting, body, language))}>
      {t('workspace.practice.takeReply', { title: fitting.title[language] })}
    </Button>
  );
}
