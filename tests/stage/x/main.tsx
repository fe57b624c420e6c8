import draftCss from 'draft-js/dist/Draft.css?inline';
import { createRoot } from 'react-dom/client';
import { installStage } from '../shared/stage';
import { App } from './app';
import { listenForShortcuts } from './shortcuts';
import { wearTheme } from './theme';
import { FONT } from './view';

const PAGE_CSS = `
  html { font-size: 15px; }
  body { margin: 0; font-family: ${FONT}; overflow-y: scroll; -webkit-font-smoothing: antialiased; }
  @media (max-width: 1240px) {
    [data-testid='sidebarColumn'] { display: none; }
    main > div:first-child { width: 620px; }
  }
  ::selection { background: rgba(29, 155, 240, 0.3); }
`;

function addStyle(id: string, text: string) {
  const element = document.createElement('style');
  element.id = id;
  element.textContent = text;
  document.head.append(element);
}

installStage();
addStyle('longform-styles', PAGE_CSS);
addStyle('draftjs-styles', draftCss);
addStyle(
  'draftjs-styles_0',
  '.draftjs-styles_0 .public-DraftEditorPlaceholder-root { color: var(--x-faint); }',
);
wearTheme();
listenForShortcuts();

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
