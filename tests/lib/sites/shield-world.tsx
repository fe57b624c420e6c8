import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createKeyShield } from '@/lib/sites/key-shield';
import { createShadowHost } from '@/lib/sites/shadow-host';

/** Runs in the isolated world: a real React field in a closed shadow root, with the shield before it. */
const shield = createKeyShield(new AbortController().signal);

function Field() {
  const [text, setText] = useState('');
  const [keys, setKeys] = useState<string[]>([]);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <label>
        Reason
        <input
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Tab' || event.key === '!') event.preventDefault();
            setKeys((known) => [...known, event.key]);
          }}
        />
      </label>
      <p role="status">{text}</p>
      <p role="note">{keys.join(' ')}</p>
    </form>
  );
}

document.addEventListener('DOMContentLoaded', () => {
  const { host, root, container } = createShadowHost('tonewright-field', '', shield.isOurs);
  shield.protect(host, root);
  host.style.cssText = 'position: fixed; z-index: 9; inset: 0 0 auto auto; background: white';
  document.body.append(host);
  createRoot(container).render(<Field />);
});
