import type { Post } from '../content/post';
import { r, View } from '../view';

/** A drawn stand-in for a photo. */
export function Picture({ picture, id }: { picture: NonNullable<Post['picture']>; id: string }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 260"><rect width="520" height="260" fill="hsl(${picture.hue} 38% 82%)"/><circle cx="400" cy="80" r="46" fill="hsl(${picture.hue + 30} 62% 68%)"/><path d="M0 220 130 120l90 70 110-100 190 130v40H0z" fill="hsl(${picture.hue} 36% 55%)"/></svg>`;
  return (
    <View aria-labelledby={id} id={id} css={{ marginTop: 12 }}>
      <View
        data-testid="tweetPhoto"
        css={{ borderRadius: 16, overflow: 'hidden', border: '1px solid var(--x-line)' }}
      >
        <img
          alt={picture.alt}
          draggable
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          className={r({ width: '100%', display: 'block' })}
        />
      </View>
    </View>
  );
}
