import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { ME } from '../content/people';
import { labels } from '../labels';
import { Avatar } from '../post/avatar';
import { follow, openCompose } from '../router';
import { Anchor, Pressable, Row, TextBlock, View, Words } from '../view';

const LINKS: { icon: IconName; name: string; path: string; testId: string }[] = [
  { icon: 'home', name: labels.home, path: '/home', testId: 'AppTabBar_Home_Link' },
  { icon: 'search', name: labels.explore, path: '/home', testId: 'AppTabBar_Explore_Link' },
  {
    icon: 'bell',
    name: labels.notifications,
    path: '/notifications',
    testId: 'AppTabBar_Notifications_Link',
  },
  { icon: 'mail', name: labels.messages, path: '/home', testId: 'AppTabBar_DirectMessage_Link' },
  { icon: 'bookmark', name: labels.bookmarks, path: '/home', testId: 'AppTabBar_Bookmarks_Link' },
  { icon: 'people', name: labels.communities, path: '/home', testId: 'AppTabBar_Communities_Link' },
  { icon: 'person', name: labels.profile, path: `/${ME.handle}`, testId: 'AppTabBar_Profile_Link' },
];

const CURRENT: Record<string, IconName> = { '/home': 'home', '/notifications': 'bell' };

export function Banner({ path }: { path: string }) {
  return (
    <header role="banner" className="css-175oi2r" style={{ flexGrow: 1, alignItems: 'flex-end', zIndex: 3 }}>
      <View css={{ width: 275 }}>
        <View
          css={{
            position: 'fixed',
            top: 0,
            height: '100%',
            width: 275,
            paddingInline: 8,
            justifyContent: 'space-between',
          }}
        >
          <View css={{ alignItems: 'flex-start' }}>
            <h1 role="heading" className="css-175oi2r" style={{ padding: 12 }}>
              <svg
                viewBox="0 0 24 24"
                width="28"
                height="28"
                aria-label="X"
                role="img"
                style={{ color: 'var(--x-text)' }}
              >
                <path d="M4 4 20 20M20 4 4 20" stroke="currentColor" strokeWidth="2.600" fill="none" />
              </svg>
            </h1>
            <nav role="navigation" className="css-175oi2r">
              {LINKS.map(({ icon, name, path: target, testId }) => (
                <Anchor
                  key={testId}
                  href={target}
                  aria-label={name}
                  data-testid={testId}
                  onClick={(event) => follow(event, target)}
                  css={{ alignItems: 'flex-start', paddingBlock: 2 }}
                >
                  <Row
                    css={{
                      alignItems: 'center',
                      padding: 12,
                      gap: 20,
                      borderRadius: 9999,
                      color: 'var(--x-text)',
                      ':hover': { backgroundColor: 'var(--x-hover)' },
                    }}
                  >
                    <Icon name={icon} size={26} filled={icon === CURRENT[path]} />
                    <TextBlock
                      css={{
                        fontSize: 20,
                        lineHeight: '24px',
                        fontWeight: icon === CURRENT[path] ? 700 : 400,
                      }}
                    >
                      <Words>{name}</Words>
                    </TextBlock>
                  </Row>
                </Anchor>
              ))}
            </nav>
            <Anchor
              href="/compose/post"
              data-testid="SideNav_NewTweet_Button"
              aria-label={labels.submitPost}
              onClick={(event) => {
                event.preventDefault();
                openCompose({ kind: 'post' });
              }}
              css={{
                backgroundColor: 'var(--x-button)',
                borderRadius: 9999,
                minHeight: 52,
                width: 232,
                marginTop: 16,
                alignItems: 'center',
                justifyContent: 'center',
              }}
            >
              <TextBlock css={{ color: 'var(--x-buttonText)', fontSize: 17, fontWeight: 700 }}>
                <Words>{labels.submitPost}</Words>
              </TextBlock>
            </Anchor>
          </View>
          <Pressable
            data-testid="SideNav_AccountSwitcher_Button"
            aria-label={labels.accountMenu}
            aria-haspopup="menu"
            css={{ flexDirection: 'row', padding: 12, marginBottom: 12, gap: 8, alignItems: 'center' }}
          >
            <Avatar person={ME} />
            <View css={{ alignItems: 'flex-start' }}>
              <TextBlock css={{ fontWeight: 700 }}>
                <Words>{ME.name}</Words>
              </TextBlock>
              <TextBlock css={{ color: 'var(--x-faint)' }}>
                <Words>@{ME.handle}</Words>
              </TextBlock>
            </View>
          </Pressable>
        </View>
      </View>
    </header>
  );
}
