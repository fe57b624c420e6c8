import { Icon } from '../../shared/icon';
import { labels } from '../labels';
import { navigate } from '../router';
import { r } from '../view';

export function SearchBox({ query = '' }: { query?: string }) {
  return (
    <form
      role="search"
      aria-label={labels.search}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('q') ?? '');
        if (typed) navigate(`/search?q=${encodeURIComponent(typed)}&src=typed_query`);
      }}
      className={r({
        display: 'flex',
        alignItems: 'center',
        flexGrow: 1,
        gap: 8,
        height: 44,
        paddingInline: 14,
        borderRadius: 9999,
        border: '1px solid var(--x-line)',
        color: 'var(--x-faint)',
      })}
    >
      <Icon name="search" size={16} />
      <input
        data-testid="SearchBox_Search_Input"
        name="q"
        defaultValue={query}
        aria-label={labels.searchQuery}
        placeholder={labels.search}
        role="combobox"
        aria-expanded={false}
        autoComplete="off"
        className={r({
          border: '0',
          outline: 'none',
          background: 'transparent',
          color: 'var(--x-text)',
          font: 'inherit',
          flexGrow: 1,
        })}
      />
    </form>
  );
}
