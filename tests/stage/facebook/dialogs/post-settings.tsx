import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { labels } from '../labels';
import { Box, Button, Line, Words } from '../view';
import { WideButton } from './wide-button';

/** The second sheet of the newer flow. */
export function PostSettings({ onPost }: { onPost: (event: Event) => void }) {
  return (
    <Box>
      <Setting icon="globe" name={labels.audience} value={labels.public} />
      <Setting icon="calendar" name={labels.scheduling} value={labels.now} />
      <Box css={{ padding: 16, marginTop: 120 }}>
        <WideButton label={labels.post} onPress={onPost} />
      </Box>
    </Box>
  );
}

function Setting({ icon, name, value }: { icon: IconName; name: string; value: string }) {
  return (
    <Button css={{ display: 'block', padding: '12px 16px' }}>
      <Line css={{ gap: 12 }}>
        <Icon name={icon} size={24} />
        <Box>
          <Words css={{ fontWeight: 600, display: 'block' }}>{name}</Words>
          <Words css={{ color: 'var(--secondary-text)', fontSize: 13 }}>{value}</Words>
        </Box>
      </Line>
    </Button>
  );
}
