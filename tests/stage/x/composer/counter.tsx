import { labels } from '../labels';
import { Row, TextBlock, View } from '../view';
import { LIMIT, weightedLength } from './weighted-length';

/** The ring that fills while one writes; the number shows for the last twenty. */
export function Counter({ text }: { text: string }) {
  if (text.trim() === '') return null;
  const left = LIMIT - weightedLength(text);
  const colour = left < 0 ? 'rgb(244, 33, 46)' : left <= 20 ? 'rgb(255, 212, 0)' : 'rgb(29, 155, 240)';
  const filled = Math.min(1, (LIMIT - left) / LIMIT);
  return (
    <Row css={{ alignItems: 'center', gap: 6 }}>
      <View
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, filled * 100)}
        aria-valuetext={left < 0 ? labels.over(-left) : labels.left(left)}
      >
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="11" cy="11" r="9" fill="none" stroke="var(--x-line)" strokeWidth="2" />
          <circle
            cx="11"
            cy="11"
            r="9"
            fill="none"
            stroke={colour}
            strokeWidth="2"
            strokeDasharray={`${filled * 56.5} 56.5`}
            transform="rotate(-90 11 11)"
          />
        </svg>
      </View>
      {left <= 20 && (
        <TextBlock css={{ color: left < 0 ? colour : 'var(--x-faint)', fontSize: 13 }}>{left}</TextBlock>
      )}
    </Row>
  );
}
