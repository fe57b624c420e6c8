import type { EditorState } from 'lexical';
import { useState } from 'react';
import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { FacebookEditor } from '../composer/facebook-editor';
import { ME } from '../content/people';
import { labels } from '../labels';
import { Face } from '../post/face';
import { Box, Button, Line, Words } from '../view';
import { WideButton } from './wide-button';

const ADDITIONS: { icon: IconName; label: string; colour: string }[] = [
  { icon: 'image', label: labels.photo, colour: '#45bd62' },
  { icon: 'person', label: labels.tag, colour: '#1877f2' },
  { icon: 'smile', label: labels.feeling, colour: '#eab026' },
  { icon: 'pin', label: labels.live, colour: '#f5533d' },
];

interface WritingSheetProps {
  /** What was written before the settings sheet. */
  initial: EditorState | null;
  empty: boolean;
  submit: string;
  onChange: (text: string, state: EditorState) => void;
  onSubmit: (event: Event) => void;
}

export function WritingSheet({ initial, empty, submit, onChange, onSubmit }: WritingSheetProps) {
  const [begun] = useState(initial);
  return (
    <form
      method="POST"
      onSubmit={(event) => event.preventDefault()}
      style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
    >
      <Line css={{ padding: '16px 16px 8px', gap: 8 }}>
        <Face person={ME} />
        <Box>
          <Words css={{ fontWeight: 600 }}>{ME.name}</Words>
          <Button
            label={labels.privacy}
            css={{
              background: 'var(--secondary-button-background)',
              borderRadius: 6,
              padding: '2px 6px',
              fontSize: 12,
              fontWeight: 600,
            }}
          >
            <Line css={{ gap: 4 }}>
              <Icon name="globe" size={12} />
              {labels.public}
            </Line>
          </Button>
        </Box>
      </Line>
      <Box css={{ padding: '0 16px', minHeight: 150, overflow: 'hidden auto', position: 'relative' }}>
        <Box>
          <FacebookEditor
            surface="dialog"
            kind="rich"
            placeholder={labels.mind(ME.name)}
            size={24}
            autoFocus
            onChange={onChange}
            {...(begun ? { initial: begun } : {})}
          />
        </Box>
      </Box>
      <Line css={{ justifyContent: 'flex-end', padding: '0 16px 8px', color: 'var(--secondary-icon)' }}>
        <Button label={labels.emoji}>
          <Icon name="smile" size={24} />
        </Button>
      </Line>
      <Line
        css={{
          margin: '0 16px',
          padding: '8px 16px',
          border: '1px solid var(--divider)',
          borderRadius: 8,
          justifyContent: 'space-between',
        }}
      >
        <Words css={{ fontWeight: 600 }}>{labels.addTo}</Words>
        <Line css={{ gap: 12 }}>
          {ADDITIONS.map(({ icon, label, colour }) => (
            <Button key={icon} label={label} css={{ color: colour }}>
              <Icon name={icon} size={24} />
            </Button>
          ))}
        </Line>
      </Line>
      <Box css={{ padding: 16 }}>
        <WideButton label={submit} disabled={empty} onPress={onSubmit} />
      </Box>
      <input type="submit" style={{ display: 'none' }} />
    </form>
  );
}
