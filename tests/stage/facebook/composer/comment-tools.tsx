import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { labels } from '../labels';
import { Button, Line, Words } from '../view';

const TOOLS: { icon: IconName; label: string }[] = [
  { icon: 'person', label: labels.sticker },
  { icon: 'smile', label: labels.insertEmoji },
  { icon: 'camera', label: labels.attach },
  { icon: 'gif', label: labels.gif },
  { icon: 'sticker', label: labels.stickerPack },
];

export function CommentTools({ sendable, onSend }: { sendable: boolean; onSend: (event: Event) => void }) {
  return (
    <Line css={{ marginTop: 4, color: 'var(--secondary-icon)', justifyContent: 'space-between' }}>
      <Line css={{ gap: 10 }}>
        {TOOLS.map(({ icon, label }) => (
          <Words key={icon}>
            <Button label={label}>
              <Icon name={icon} size={16} />
            </Button>
          </Words>
        ))}
      </Line>
      {sendable && (
        <Button label={labels.send} onPress={onSend} css={{ color: 'var(--blue-link)' }}>
          <Icon name="send" size={18} filled />
        </Button>
      )}
    </Line>
  );
}
