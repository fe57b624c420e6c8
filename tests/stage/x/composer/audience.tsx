import { Icon } from '../../shared/icon';
import { labels } from '../labels';
import { Pressable, TextBlock, Words } from '../view';

export function Audience() {
  return (
    <Pressable
      aria-label={labels.audience}
      css={{
        flexDirection: 'row',
        alignItems: 'center',
        gap: 4,
        color: 'rgb(29, 155, 240)',
        paddingBottom: 12,
        borderBottom: '1px solid var(--x-line)',
      }}
    >
      <Icon name="globe" size={16} />
      <TextBlock css={{ color: 'rgb(29, 155, 240)', fontSize: 14, fontWeight: 700 }}>
        <Words>{labels.audience}</Words>
      </TextBlock>
    </Pressable>
  );
}
