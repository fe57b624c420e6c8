import { config } from 'zod';

// Without this zod probes `new Function`, which the extension's policy reports as a violation. Must run before any schema.
config({ jitless: true });

export * as z from 'zod';
