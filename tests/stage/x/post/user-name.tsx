import type { Person } from '../content/people';
import { permalink } from '../content/post';
import { longTime, shortAge } from '../relative-time';
import { follow } from '../router';
import { Anchor, Row, TextBlock, View, Words } from '../view';
import { PostText } from './post-text';

interface UserNameProps {
  person: Person;
  id: string;
  /** The post whose age is shown; the focused post shows its time elsewhere, a quoted post without a link. */
  post?: { id: string; at: string };
  linked?: boolean;
  stacked?: boolean;
}

/** Always two children: the display name, then handle and time. */
export function UserName({ person, id, post, linked = true, stacked = false }: UserNameProps) {
  return (
    <View
      data-testid="User-Name"
      id={id}
      css={{ flexDirection: stacked ? 'column' : 'row', flexShrink: 1, maxWidth: '100%' }}
    >
      <View css={{ flexShrink: 1 }}>
        {linked ? (
          <Anchor href={`/${person.handle}`} onClick={(event) => follow(event, `/${person.handle}`)}>
            <DisplayName person={person} />
          </Anchor>
        ) : (
          <View role="link">
            <DisplayName person={person} />
          </View>
        )}
      </View>
      <View css={{ flexShrink: 1, marginLeft: stacked ? 0 : 4 }}>
        <Row css={{ alignItems: 'baseline' }}>
          <View css={{ flexShrink: 1 }}>
            {linked ? (
              <Anchor
                href={`/${person.handle}`}
                tabIndex={-1}
                onClick={(event) => follow(event, `/${person.handle}`)}
              >
                <Handle person={person} />
              </Anchor>
            ) : (
              <Handle person={person} />
            )}
          </View>
          {post && (
            <>
              <TextBlock aria-hidden="true" css={{ color: 'var(--x-faint)', paddingInline: 4 }}>
                <Words>·</Words>
              </TextBlock>
              <View>
                {linked ? (
                  <Anchor
                    dir="ltr"
                    href={permalink({ handle: person.handle, id: post.id })}
                    aria-label={longTime(post.at)}
                    onClick={(event) => follow(event, permalink({ handle: person.handle, id: post.id }))}
                    css={{ ':hover': { textDecoration: 'underline' }, color: 'var(--x-faint)' }}
                  >
                    <Age at={post.at} />
                  </Anchor>
                ) : (
                  <Age at={post.at} />
                )}
              </View>
            </>
          )}
        </Row>
      </View>
    </View>
  );
}

function DisplayName({ person }: { person: Person }) {
  return (
    <Row css={{ alignItems: 'center' }}>
      <TextBlock css={{ fontWeight: 700, whiteSpace: 'nowrap' }}>
        <Words>
          <PostText text={person.name} />
        </Words>
      </TextBlock>
      {person.verified && <Verified kind={person.verified} />}
    </Row>
  );
}

function Handle({ person }: { person: Person }) {
  return (
    <TextBlock css={{ color: 'var(--x-faint)', whiteSpace: 'nowrap' }}>
      <Words>@{person.handle}</Words>
    </TextBlock>
  );
}

function Age({ at }: { at: string }) {
  return (
    <TextBlock css={{ color: 'var(--x-faint)', whiteSpace: 'nowrap' }}>
      <time dateTime={at}>{shortAge(at)}</time>
    </TextBlock>
  );
}

function Verified({ kind }: { kind: 'blue' | 'gold' }) {
  return (
    <svg
      viewBox="0 0 22 22"
      width="18"
      height="18"
      data-testid="icon-verified"
      role="img"
      aria-label="Verified account"
      style={{ marginLeft: 2 }}
    >
      <circle cx="11" cy="11" r="9" fill={kind === 'gold' ? '#e2b719' : '#1d9bf0'} />
      <path d="M6.800 11.400 9.700 14.200 15.200 8.300" fill="none" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}
