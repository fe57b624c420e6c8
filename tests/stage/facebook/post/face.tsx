import { portrait } from '../../shared/portrait';
import type { Person } from '../content/people';
import { x } from '../view';

export function Face({ person, size = 40 }: { person: Person; size?: number }) {
  return (
    <svg
      role="none"
      aria-hidden="true"
      width={size}
      height={size}
      className={x({ borderRadius: '50%', flexShrink: 0 })}
    >
      <image
        href={portrait(person.name, person.hue)}
        width={size}
        height={size}
        preserveAspectRatio="xMidYMid slice"
      />
    </svg>
  );
}
