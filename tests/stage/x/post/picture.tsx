import { drawing } from '../../shared/drawing';
import type { Post } from '../content/post';
import { r, View } from '../view';

export function Picture({ picture, id }: { picture: NonNullable<Post['picture']>; id: string }) {
  return (
    <View aria-labelledby={id} id={id} css={{ marginTop: 12 }}>
      <View
        data-testid="tweetPhoto"
        css={{ borderRadius: 16, overflow: 'hidden', border: '1px solid var(--x-line)' }}
      >
        <img
          alt={picture.alt}
          draggable
          src={drawing(picture.scene)}
          className={r({ width: '100%', display: 'block' })}
        />
      </View>
    </View>
  );
}
