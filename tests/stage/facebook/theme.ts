import { language, theme } from '../shared/preferences';

const CSS = `@layer base {
  .__fb-light-mode { --web-wash: #f0f2f5; --card-background: #ffffff; --primary-text: #080809;
    --secondary-text: #65686c; --comment-background: #f0f2f5; --divider: #ced0d4; --primary-icon: #080809;
    --secondary-icon: #65686c; --secondary-button-background: #e2e5e9; --hover-overlay: rgba(0, 0, 0, 0.05);
    --overlay-alpha: rgba(244, 244, 244, 0.8); --shadow: rgba(0, 0, 0, 0.2); --blue-link: #0064d1; color-scheme: light; }
  .__fb-dark-mode { --web-wash: #1c1c1d; --card-background: #252728; --primary-text: #e2e5e9;
    --secondary-text: #b0b3b8; --comment-background: #333334; --divider: #3e4042; --primary-icon: #e2e5e9;
    --secondary-icon: #b0b3b8; --secondary-button-background: #3b3d3e; --hover-overlay: rgba(255, 255, 255, 0.1);
    --overlay-alpha: rgba(11, 11, 11, 0.8); --shadow: rgba(0, 0, 0, 0.6); --blue-link: #5aa7ff; color-scheme: dark; }
  body { margin: 0; background: var(--web-wash); color: var(--primary-text); overflow-y: scroll;
    font: 15px/20px "Segoe UI Historic", "Segoe UI", Helvetica, Arial, "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
  h1, h2, h3, h4 { font-size: inherit; font-weight: 600; margin: 0; color: var(--primary-text); }
  ul { list-style: none; margin: 0; padding: 0; }
  p { margin: 0; }
  @media (max-width: 1180px) { [role='complementary'] { display: none; } }
}`;

/** The class that tells the theme: on the root, and repeated on the wrappers of dialogs. */
export function themeClass(name: 'light' | 'dark') {
  return name === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
}

export function wearTheme() {
  const { documentElement } = document;
  documentElement.lang = language;
  const style = document.createElement('style');
  style.textContent = CSS;
  document.head.append(style);
  const wear = () => {
    documentElement.classList.remove('__fb-dark-mode', '__fb-light-mode');
    documentElement.classList.add(themeClass(theme.get()));
  };
  wear();
  theme.subscribe(wear);
}
