import { useState } from 'react';
import { labels } from '../labels';
import { Box, Button, Words } from '../view';
import { Lines } from './lines';

const LONG = 260;

/** A post's text under the attributes Facebook gives it, cut with "See more" when it is long. */
export function StoryMessage({ text, whole = false }: { text: string; whole?: boolean }) {
  const [opened, setOpened] = useState(whole);
  const cut = !opened && text.length > LONG;
  return (
    <Box dir="auto" css={{ padding: '4px 16px 16px' }}>
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message">
          <Box>
            <Box>
              <Words>
                <div>
                  <Lines text={cut ? `${text.slice(0, LONG)}…` : text} />
                  {cut && (
                    <Button onPress={() => setOpened(true)} css={{ fontWeight: 600, display: 'inline' }}>
                      {labels.seeMore}
                    </Button>
                  )}
                </div>
              </Words>
            </Box>
          </Box>
        </div>
      </div>
    </Box>
  );
}
