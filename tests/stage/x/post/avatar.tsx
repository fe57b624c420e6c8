import { portrait } from '../../shared/portrait';
import type { Person } from '../content/people';
import { follow } from '../router';
import { Anchor, r, View } from '../view';

export function Avatar({ person, size = 40 }: { person: Person; size?: number }) {
  return (
    <View data-testid={`UserAvatar-Container-${person.handle}`} css={{ width: size, height: size }}>
      <View css={{ position: 'absolute', inset: 0 }}>
        <Anchor
          href={`/${person.handle}`}
          aria-hidden="true"
          tabIndex={-1}
          onClick={(event) => follow(event, `/${person.handle}`)}
          css={{ borderRadius: 9999, overflow: 'hidden' }}
        >
          <img
            alt=""
            draggable={false}
            src={portrait(person.name, person.hue)}
            className={r({ width: size, height: size })}
          />
        </Anchor>
      </View>
    </View>
  );
}
