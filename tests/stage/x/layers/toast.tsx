import { useStore } from '../../shared/store';
import { labels } from '../labels';
import { follow } from '../router';
import { Anchor, TextBlock, View, Words } from '../view';
import { toast } from './toast-store';

export function Toast() {
  const path = useStore(toast);
  if (!path) return null;
  return (
    <View
      css={{ position: 'fixed', bottom: 24, left: 0, right: 0, alignItems: 'center', pointerEvents: 'none' }}
    >
      <View
        role="alert"
        data-testid="toast"
        css={{
          flexDirection: 'row',
          gap: 24,
          backgroundColor: 'rgb(29, 155, 240)',
          borderRadius: 4,
          padding: 12,
          pointerEvents: 'auto',
        }}
      >
        <TextBlock css={{ color: 'rgb(255, 255, 255)' }}>
          <Words>{labels.sent}</Words>
        </TextBlock>
        <Anchor href={path} onClick={(event) => follow(event, path)}>
          <TextBlock css={{ color: 'rgb(255, 255, 255)', fontWeight: 700 }}>
            <Words>{labels.viewSent}</Words>
          </TextBlock>
        </Anchor>
      </View>
    </View>
  );
}
