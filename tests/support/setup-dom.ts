import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
/** Pages are fetched when they are opened, and patterns judged; on a busy machine either takes its time. */
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);
