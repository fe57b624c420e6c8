import { createRoot } from 'react-dom/client';
import { installStage } from '../shared/stage';
import { App } from './app';
import { wearTheme } from './theme';

installStage();
wearTheme();

const mount = document.querySelector('[id^="mount_0_0_"]');
if (mount) createRoot(mount).render(<App />);
