import { createRoot } from 'react-dom/client';
import { PageFrame } from '@/components/page-frame';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { createTranslate } from '@/lib/locales/translate';
import { browserLanguage } from '@/lib/platform/language';
import { workspaceServices } from './services';

createRoot(document.getElementById('root')!).render(
  <PageFrame
    services={workspaceServices()}
    browserLanguage={browserLanguage()}
    createTranslate={createTranslate}
  >
    <WorkspaceApp />
  </PageFrame>,
);
