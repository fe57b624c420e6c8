import { Icon } from '../../shared/icon';
import { ME } from '../content/people';
import { labels } from '../labels';
import { Face } from '../post/face';
import { Box, Button, Line } from '../view';

/** The row that opens the Create-post dialog. */
export function CreateTrigger({ onOpen }: { onOpen: () => void }) {
  return (
    <Box
      role="region"
      aria-label={labels.createRegion}
      css={{
        background: 'var(--card-background)',
        borderRadius: 8,
        boxShadow: '0 1px 2px var(--shadow)',
        padding: '12px 16px',
        marginBottom: 16,
      }}
    >
      <Line css={{ gap: 8 }}>
        <Face person={ME} />
        <Button
          onPress={onOpen}
          css={{
            flexGrow: 1,
            background: 'var(--comment-background)',
            borderRadius: 20,
            padding: '10px 12px',
            fontSize: 17,
            color: 'var(--secondary-text)',
          }}
        >
          <span>{labels.mind(ME.name)}</span>
        </Button>
        <Button label={labels.photo} onPress={onOpen} css={{ color: '#45bd62' }}>
          <Icon name="image" size={26} />
        </Button>
      </Line>
    </Box>
  );
}
