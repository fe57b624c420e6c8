import { personOf } from '../content/people';
import { labels } from '../labels';
import { Avatar } from '../post/avatar';
import { Pressable, Row, TextBlock, View, Words } from '../view';
import { SearchBox } from './search-box';

const TRENDS = ['#김장', '들기름 막국수', 'winter hampers', '#새벽배송'];
const SUGGESTED = ['dalkong_b', 'seorim_books'];

/** The search page has its box in the column instead. */
export function Sidebar({ searches }: { searches: boolean }) {
  const card = { border: '1px solid var(--x-line)', borderRadius: 16, marginTop: 12 } as const;
  return (
    <View data-testid="sidebarColumn" css={{ width: 350, marginLeft: 30 }}>
      <View css={{ position: 'sticky', top: 0, paddingTop: 4 }}>
        {searches && <SearchBox />}
        <View css={card}>
          <TextBlock
            role="heading"
            aria-level={2}
            css={{ fontSize: 20, fontWeight: 800, padding: '12px 16px' }}
          >
            <Words>{labels.trends}</Words>
          </TextBlock>
          {TRENDS.map((trend) => (
            <View key={trend} data-testid="trend" css={{ padding: '8px 16px' }}>
              <TextBlock css={{ fontWeight: 700 }}>
                <Words>{trend}</Words>
              </TextBlock>
            </View>
          ))}
        </View>
        <View css={card}>
          <TextBlock
            role="heading"
            aria-level={2}
            css={{ fontSize: 20, fontWeight: 800, padding: '12px 16px' }}
          >
            <Words>{labels.whoToFollow}</Words>
          </TextBlock>
          {SUGGESTED.map(personOf).map((person) => (
            <Row
              key={person.handle}
              data-testid="UserCell"
              css={{ padding: '12px 16px', gap: 8, alignItems: 'center' }}
            >
              <Avatar person={person} />
              <View css={{ flexGrow: 1 }}>
                <TextBlock css={{ fontWeight: 700 }}>
                  <Words>{person.name}</Words>
                </TextBlock>
                <TextBlock css={{ color: 'var(--x-faint)' }}>
                  <Words>@{person.handle}</Words>
                </TextBlock>
              </View>
              <Pressable
                css={{
                  backgroundColor: 'var(--x-button)',
                  borderRadius: 9999,
                  minHeight: 32,
                  paddingInline: 16,
                  justifyContent: 'center',
                }}
              >
                <TextBlock css={{ color: 'var(--x-buttonText)', fontWeight: 700, fontSize: 14 }}>
                  <Words>{labels.follow}</Words>
                </TextBlock>
              </Pressable>
            </Row>
          ))}
        </View>
      </View>
    </View>
  );
}
