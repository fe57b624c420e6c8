import { Info, Lightbulb, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import './badge.css';

type Strength = 'block' | 'warn' | 'advise' | 'tip';

/** Four shapes, so that the level reads without colour. */
const SHAPES: Record<Strength, LucideIcon> = {
  block: OctagonAlert,
  warn: TriangleAlert,
  advise: Info,
  tip: Lightbulb,
};

export function LevelBadge({ level, label }: { level: Strength; label: string }) {
  const Shape = SHAPES[level];
  return (
    <span className={`tw-badge tw-level-${level}`}>
      <Shape aria-hidden size={14} />
      {label}
    </span>
  );
}
