import { useState } from 'react';
import { useStore } from '../shared/store';
import { personOf } from './content/people';
import { posts } from './content/post-store';
import { CreatePostDialog } from './dialogs/create-post-dialog';
import { PermalinkDialog } from './dialogs/permalink-dialog';
import { CreateTrigger } from './frame/create-trigger';
import { Feed, PageTimeline } from './frame/feed';
import { LeftList, RightList } from './frame/side-lists';
import { TopBar } from './frame/top-bar';
import { navigate, openPage, openPostId, router } from './router';
import { Box, Wrapped } from './view';

export function App() {
  const path = useStore(router);
  const all = useStore(posts);
  const [creating, setCreating] = useState(false);
  const page = openPage(path);
  const postId = openPostId(path);
  return (
    <Box>
      <Box>
        <TopBar />
        <LeftList />
        <RightList />
        <Wrapped depth={3}>
          <Box
            role="main"
            css={{ width: page ? 680 : 590, margin: '0 auto', paddingTop: 72, paddingBottom: 120 }}
          >
            <CreateTrigger onOpen={() => setCreating(true)} />
            {page ? (
              <PageTimeline posts={all.filter((post) => personOf(post.author).page === page)} />
            ) : (
              <Feed posts={all} />
            )}
          </Box>
        </Wrapped>
      </Box>
      {postId && <PermalinkDialog key={postId} postId={postId} onClose={() => navigate('/')} />}
      {creating && <CreatePostDialog onClose={() => setCreating(false)} />}
    </Box>
  );
}
