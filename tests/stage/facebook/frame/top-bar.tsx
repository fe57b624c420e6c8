import { Icon } from '../../shared/icon';
import type { IconName } from '../../shared/icon-paths';
import { ME } from '../content/people';
import { labels } from '../labels';
import { Face } from '../post/face';
import { Box, Button, Line, Link, x } from '../view';

const PLACES: { icon: IconName; label: string }[] = [
  { icon: 'video', label: labels.video },
  { icon: 'store', label: labels.marketplace },
  { icon: 'people', label: labels.groups },
];

export function TopBar() {
  const round = { background: 'var(--secondary-button-background)', borderRadius: '50%', padding: 10 };
  return (
    <Box
      role="banner"
      css={{
        position: 'fixed',
        top: 0,
        left: 0,
        right: 0,
        height: 56,
        zIndex: 5,
        background: 'var(--card-background)',
        boxShadow: '0 1px 2px var(--shadow)',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        paddingInline: 16,
      }}
    >
      <Line css={{ gap: 8, width: 300 }}>
        <Link href="/" aria-label="Facebook">
          <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
            <circle cx="20" cy="20" r="20" fill="#0866ff" />
            <path
              d="M22 34V21h4l1-5h-5v-3c0-1.500 1-2.500 3-2.500h2V6c-6-1-10 1-10 6.500V16h-4v5h4v13z"
              fill="#fff"
            />
          </svg>
        </Link>
        <input
          type="search"
          aria-label={labels.search}
          placeholder={labels.search}
          className={x({
            background: 'var(--comment-background)',
            color: 'var(--primary-text)',
            border: '0',
            borderRadius: 50,
            height: 40,
            padding: '0 14px',
            font: 'inherit',
            width: 220,
          })}
        />
      </Line>
      <Line role="navigation" css={{ gap: 56, color: 'var(--secondary-icon)' }}>
        <Link href="/" aria-label={labels.home} css={{ color: '#0866ff' }}>
          <Icon name="home" size={26} filled />
        </Link>
        {PLACES.map(({ icon, label }) => (
          <Link key={icon} href="/" aria-label={label}>
            <Icon name={icon} size={26} />
          </Link>
        ))}
      </Line>
      <Line css={{ gap: 8, width: 300, justifyContent: 'flex-end' }}>
        <Button label={labels.menu} css={round}>
          <Icon name="menu" />
        </Button>
        <Button label={labels.notifications} css={round}>
          <Icon name="bell" />
        </Button>
        <Button label={labels.profile}>
          <Face person={ME} />
        </Button>
      </Line>
    </Box>
  );
}
