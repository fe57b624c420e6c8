import { emojiImage, emojiRuns } from '../../shared/emoji';
import { navigate } from '../router';
import { r, Words } from '../view';

const ENTITY = /(https?:\/\/\S+|[#@][\p{L}\p{N}_]+)/u;

/** A post's body as X renders it: spans, links for entities, images for emoji, newlines as they are. */
export function PostText({ text }: { text: string }) {
  return text
    .split(ENTITY)
    .filter((run) => run !== '')
    .map((run, index) => {
      const key = `${index}-${run.length}`;
      if (/^https?:/.test(run)) return <ShortLink key={key} href={run} />;
      if (/^[#@][\p{L}\p{N}_]/u.test(run)) return <Entity key={key} text={run} />;
      return emojiRuns(run).map((part, position) =>
        part.emoji ? (
          <img
            key={`${key}-${position}`}
            alt={part.text}
            draggable={false}
            src={emojiImage(part.text)}
            className={r({ height: '1.2em', width: '1.2em', marginInline: '0.075em', verticalAlign: '-20%' })}
          />
        ) : (
          <Words key={`${key}-${position}`}>{part.text}</Words>
        ),
      );
    });
}

function Entity({ text }: { text: string }) {
  const path = text.startsWith('#') ? `/hashtag/${text.slice(1)}?src=hashtag_click` : `/${text.slice(1)}`;
  return (
    <span className={`css-1jxf684 ${r({ display: 'inline' })}`}>
      <a
        dir="ltr"
        role="link"
        href={path}
        onClick={stay}
        className={`css-1jxf684 ${r({ color: 'rgb(29, 155, 240)' })}`}
      >
        {text}
      </a>
    </span>
  );
}

/** X shows the address without its scheme, which stays in the text but out of sight. */
function ShortLink({ href }: { href: string }) {
  const shown = href.replace(/^https?:\/\//, '');
  return (
    <a
      dir="ltr"
      href={href}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      onClick={stay}
      className={`css-1jxf684 ${r({ color: 'rgb(29, 155, 240)' })}`}
    >
      <span aria-hidden="true" className={`css-1jxf684 ${r({ fontSize: 0 })}`}>
        {href.slice(0, href.length - shown.length)}
      </span>
      {shown}
    </a>
  );
}

function stay(event: React.MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  event.stopPropagation();
  const path = event.currentTarget.getAttribute('href') ?? '/';
  if (path.startsWith('/')) navigate(path);
}
