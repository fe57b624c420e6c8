import type { Envelope } from '@/lib/protocol/requests';

type Refusal = Extract<Envelope<never>, { ok: false }>['error']['code'];

/**
 * Why a question got no answer. `refused`, `invalid`, `failed`: the other side said so; `timeout`: it said nothing;
 * `gone`: nobody is there, or this page outlived an update of the extension.
 */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: Refusal | 'timeout' | 'gone';

  constructor(code: AskError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
