import { useState } from 'react';
import { labels } from '../labels';
import { Box, Button, Words } from '../view';
import { Lines } from './lines';

const LONG = 260;

interface StoryMessageProps {
  text: string;
  whole: boolean;
  bare: boolean;
}

/** A post's text under the attributes Facebook gives it, or under none in the bare layout. */
export function StoryMessage({ text, whole, bare }: StoryMessageProps) {
  const [opened, setOpened] = useState(whole);
  const cut = !opened && text.length > LONG;
  const body = (
    <>
      <Lines text={cut ? `${text.slice(0, LONG)}…` : text} />
      {cut && (
        <Button onPress={() => setOpened(true)} css={{ fontWeight: 600, display: 'inline' }}>
          {labels.seeMore}
        </Button>
      )}
    </>
  );
  return (
    <Box dir="auto" css={{ padding: '4px 16px 16px' }}>
      {bare ? (
        <Words>{body}</Words>
      ) : (
        <div data-ad-rendering-role="story_message">
          <div data-ad-comet-preview="message" data-ad-preview="message">
            <Box>
              <Box>
                <Words>
                  <div>{body}</div>
                </Words>
              </Box>
            </Box>
          </div>
        </div>
      )}
    </Box>
  );
}
