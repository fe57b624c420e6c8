import { createRoot } from 'react-dom/client';
import { PageFrame } from '@/components/page-frame';
import { PopupApp } from '@/components/popup/popup-app';
import { createPopupTranslate } from '@/lib/locales/popup-translate';
import { browserLanguage } from '@/lib/platform/language';
import { popupServices } from './services';

createRoot(document.getElementById('root')!).render(
  <PageFrame
    services={popupServices()}
    browserLanguage={browserLanguage()}
    createTranslate={createPopupTranslate}
  >
    <PopupApp />
  </PageFrame>,
);
