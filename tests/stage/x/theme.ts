import { language, theme } from '../shared/preferences';

const COLOURS = {
  light: {
    page: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    faint: 'rgb(83, 100, 113)',
    line: 'rgb(239, 243, 244)',
    field: 'rgb(239, 243, 244)',
    hover: 'rgba(15, 20, 25, 0.06)',
    button: 'rgb(15, 20, 25)',
    buttonText: 'rgb(255, 255, 255)',
    mask: 'rgba(0, 0, 0, 0.4)',
    scroll: 'rgb(185, 202, 211) rgb(247, 249, 249)',
    bar: 'rgba(255, 255, 255, 0.85)',
  },
  dark: {
    page: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    faint: 'rgb(113, 118, 123)',
    line: 'rgb(47, 51, 54)',
    field: 'rgb(32, 35, 39)',
    hover: 'rgba(231, 233, 234, 0.08)',
    button: 'rgb(239, 243, 244)',
    buttonText: 'rgb(15, 20, 25)',
    mask: 'rgba(91, 112, 131, 0.4)',
    scroll: 'rgb(62, 65, 68) rgb(22, 24, 28)',
    bar: 'rgba(0, 0, 0, 0.65)',
  },
};

/** X tells its theme by the body's inline background and the root's colour scheme, and by no class. */
export function wearTheme() {
  const { documentElement, body } = document;
  documentElement.lang = language;
  const variables = document.createElement('style');
  document.head.append(variables);
  const wear = () => {
    const { page, scroll, ...rest } = COLOURS[theme.get()];
    const lines = Object.entries({ page, ...rest }).map(([name, value]) => `--x-${name}: ${value};`);
    variables.textContent = `:root { ${lines.join(' ')} }`;
    documentElement.style.colorScheme = theme.get();
    body.style.backgroundColor = page;
    body.style.setProperty('scrollbar-color', scroll);
  };
  wear();
  theme.subscribe(wear);
}
