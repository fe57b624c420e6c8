import type { ReactNode } from 'react';
import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { labels } from '../labels';
import { Pressable, Row, View } from '../view';
import { Counter } from './counter';

const TOOLS: { icon: IconName; name: string; testId?: string }[] = [
  { icon: 'gif', name: labels.addGif, testId: 'gifSearchButton' },
  { icon: 'sparkle', name: labels.addImage, testId: 'grokImgGen' },
  { icon: 'poll', name: labels.addPoll, testId: 'createPollButton' },
  { icon: 'smile', name: labels.addEmoji },
  { icon: 'calendar', name: labels.schedule, testId: 'scheduleOption' },
  { icon: 'pin', name: labels.location, testId: 'geoButton' },
];

interface ToolbarProps {
  text: string;
  /** What stands between the counter and the submit button. */
  extra?: ReactNode;
  submit: ReactNode;
}

/** Media, counter, submit. A sibling of the text's row, never around the editor. */
export function Toolbar({ text, extra, submit }: ToolbarProps) {
  return (
    <Row
      data-testid="toolBar"
      css={{
        alignItems: 'center',
        justifyContent: 'space-between',
        paddingBlock: 8,
        color: 'rgb(29, 155, 240)',
      }}
    >
      <Row role="tablist">
        <View role="presentation">
          <Tool icon="image" name={labels.addMedia} />
          <input
            data-testid="fileInput"
            type="file"
            multiple
            tabIndex={-1}
            accept="image/*,video/mp4"
            hidden
          />
        </View>
        {TOOLS.map((tool) => (
          <View role="presentation" key={tool.icon}>
            <Tool {...tool} />
          </View>
        ))}
      </Row>
      <Row css={{ alignItems: 'center', gap: 12 }}>
        <Counter text={text} />
        {extra}
        {submit}
      </Row>
    </Row>
  );
}

function Tool({ icon, name, testId }: { icon: IconName; name: string; testId?: string }) {
  return (
    <Pressable
      aria-label={name}
      {...(testId ? { 'data-testid': testId } : {})}
      css={{ padding: 8, borderRadius: 9999, ':hover': { backgroundColor: 'rgba(29, 155, 240, 0.1)' } }}
    >
      <Icon name={icon} size={20} />
    </Pressable>
  );
}
