import { Icon } from '../../shared/icon';
import { labels } from '../labels';
import { Pressable, Row, TextBlock, Words } from '../view';

export function TitleBar({ title, back = false }: { title: string; back?: boolean }) {
  return (
    <Row css={{ alignItems: 'center', height: 53, paddingInline: 16, gap: 24 }}>
      {back && (
        <Pressable
          data-testid="app-bar-back"
          aria-label={labels.back}
          onClick={() => history.back()}
          css={{ color: 'var(--x-text)' }}
        >
          <Icon name="back" />
        </Pressable>
      )}
      <TextBlock role="heading" aria-level={2} css={{ fontSize: 20, fontWeight: 700 }}>
        <Words>{title}</Words>
      </TextBlock>
    </Row>
  );
}
