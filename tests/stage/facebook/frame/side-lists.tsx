import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { ME, personOf, profileLink } from '../content/people';
import { labels } from '../labels';
import { Face } from '../post/face';
import { Box, Line, Link, Words } from '../view';

const SHORTCUTS: { icon: IconName; label: string }[] = [
  { icon: 'people', label: labels.groups },
  { icon: 'video', label: labels.video },
  { icon: 'store', label: labels.marketplace },
];
const CONTACTS = ['sora', 'ben', 'gayoung', 'marta'];

export function LeftList() {
  return (
    <Box role="navigation" css={{ position: 'fixed', top: 72, left: 8, width: 280 }}>
      <Link href={profileLink(ME)} css={{ display: 'block', padding: 8 }}>
        <Line css={{ gap: 12 }}>
          <Face person={ME} size={36} />
          <Words css={{ fontWeight: 600 }}>{ME.name}</Words>
        </Line>
      </Link>
      {SHORTCUTS.map(({ icon, label }) => (
        <Link key={icon} href="/" css={{ display: 'block', padding: 8 }}>
          <Line css={{ gap: 12, color: '#0866ff' }}>
            <Icon name={icon} size={36} />
            <Words css={{ fontWeight: 600, color: 'var(--primary-text)' }}>{label}</Words>
          </Line>
        </Link>
      ))}
    </Box>
  );
}

export function RightList() {
  return (
    <Box role="complementary" css={{ position: 'fixed', top: 72, right: 8, width: 240 }}>
      <h3>{labels.contacts}</h3>
      {CONTACTS.map(personOf).map((person) => (
        <Line key={person.id} css={{ gap: 12, padding: 8 }}>
          <Face person={person} size={36} />
          <Words css={{ fontWeight: 600 }}>{person.name}</Words>
        </Line>
      ))}
    </Box>
  );
}
