import { Info, Lightbulb, OctagonX, TriangleAlert } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { Level } from '@/lib/core/level';

const SHAPES = { block: OctagonX, warn: TriangleAlert, advise: Info, tip: Lightbulb } as const;

/** The level by shape, word and colour: never by colour alone. */
export function LevelMark({ level }: { level: Level }) {
  const { t } = useText();
  const Shape = SHAPES[level];
  return (
    <span className={`level level-${level}`}>
      <Shape aria-hidden="true" size={14} strokeWidth={2.25} />
      <span className="level-word">{t(`overlay.level.${level}`)}</span>
    </span>
  );
}
