import { Icon } from '../../shared/icon';
import { personOf } from '../content/people';
import { labels } from '../labels';
import { Avatar } from '../post/avatar';
import { Pressable, Row, r, TextBlock, View, Words } from '../view';

const TRENDS = ['#김장', '들기름 막국수', 'winter hampers', '#새벽배송'];
const SUGGESTED = ['dalkong_b', 'seorim_books'];

export function Sidebar() {
  const card = { border: '1px solid var(--x-line)', borderRadius: 16, marginTop: 12 } as const;
  return (
    <View data-testid="sidebarColumn" css={{ width: 350, marginLeft: 30 }}>
      <View css={{ position: 'sticky', top: 0, paddingTop: 4 }}>
        <form
          role="search"
          aria-label={labels.search}
          onSubmit={(event) => event.preventDefault()}
          className={r({
            display: 'flex',
            alignItems: 'center',
            gap: 8,
            height: 44,
            paddingInline: 14,
            borderRadius: 9999,
            border: '1px solid var(--x-line)',
            color: 'var(--x-faint)',
          })}
        >
          <Icon name="search" size={16} />
          <input
            data-testid="SearchBox_Search_Input"
            aria-label={labels.searchQuery}
            placeholder={labels.search}
            role="combobox"
            aria-expanded={false}
            autoComplete="off"
            className={r({
              border: '0',
              outline: 'none',
              background: 'transparent',
              color: 'var(--x-text)',
              font: 'inherit',
              flexGrow: 1,
            })}
          />
        </form>
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
