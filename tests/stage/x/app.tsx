import { useStore } from '../shared/store';
import { Banner } from './frame/banner';
import { shortcutKeys } from './frame/shortcut-keys';
import { Sidebar } from './frame/sidebar';
import { labels } from './labels';
import { ComposeModal } from './layers/compose-modal';
import { DropDown } from './layers/drop-down';
import { Toast } from './layers/toast';
import { HomePage } from './pages/home-page';
import { NotificationsPage } from './pages/notifications-page';
import { ProfilePage } from './pages/profile-page';
import { SearchPage } from './pages/search-page';
import { StatusPage } from './pages/status-page';
import { router } from './router';
import { Pressable, Row, View, Wrapped } from './view';

/** Body > #react-root > div > div > (hidden h2, #layers, the app), in X's order. */
export function App() {
  const { path, compose } = useStore(router);
  const hidden = { position: 'absolute', width: 1, height: 1, overflow: 'hidden' } as const;
  return (
    <View css={{ flexGrow: 1 }}>
      <View css={{ flexGrow: 1 }}>
        <h2 dir="auto" className="css-146c3p1" style={hidden}>
          X
        </h2>
        <div id="layers" className="css-175oi2r" style={{ zIndex: 1 }}>
          {compose && (
            <Wrapped depth={3}>
              <ComposeModal key={JSON.stringify(compose)} compose={compose} />
            </Wrapped>
          )}
          <DropDown />
          <Toast />
        </div>
        <Row
          dir="ltr"
          data-at-shortcutkeys={shortcutKeys}
          aria-hidden={compose ? true : undefined}
          css={{ flexGrow: 1 }}
        >
          <Pressable tabIndex={0} style={hidden}>
            {labels.skipToHome}
          </Pressable>
          <Pressable tabIndex={0} style={hidden}>
            {labels.skipToTrends}
          </Pressable>
          <Banner path={path} />
          <main role="main" className="css-175oi2r" style={{ flexGrow: 1, alignItems: 'flex-start' }}>
            <View css={{ width: 990 }}>
              <Wrapped depth={1}>
                <Row css={{ justifyContent: 'flex-start' }}>
                  <Page path={path} />
                  <Sidebar searches={!path.startsWith('/search')} />
                </Row>
              </Wrapped>
            </View>
          </main>
        </Row>
      </View>
    </View>
  );
}

function Page({ path }: { path: string }) {
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  if (status) return <StatusPage key={status} id={status} />;
  if (path.startsWith('/notifications'))
    return <NotificationsPage onlyMentions={path.endsWith('/mentions')} />;
  if (path.startsWith('/search')) return <SearchPage address={path} />;
  const handle = /^\/(\w{1,15})$/.exec(path)?.[1];
  return handle && handle !== 'home' ? <ProfilePage key={handle} handle={handle} /> : <HomePage />;
}
