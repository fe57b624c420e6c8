import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AskError } from '@/lib/platform/ask-error';
import { ask } from '@/lib/platform/messenger';

const answerWith = (answer: (respond: (value: unknown) => void) => void) =>
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, respond) => {
    answer(respond);
    return true;
  });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error) => error,
  );

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('asking the background', () => {
  it('sends the name and the question, and gives what was in the envelope', async () => {
    const heard: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
      heard.push(message);
      respond({ ok: true, data: null });
      return true;
    });

    expect(await ask('unsent.drop', { id: 'u' })).toBeNull();
    expect(heard).toEqual([{ name: 'unsent.drop', question: { id: 'u' } }]);
  });

  it('rejects with the reason that the background gave', async () => {
    answerWith((respond) => respond({ ok: false, error: { code: 'invalid', message: 'too large' } }));

    expect(await failure(ask('workspace.read', {}))).toMatchObject({ name: 'AskError', code: 'invalid' });
  });

  it('gives up after ten seconds of silence', async () => {
    vi.useFakeTimers();
    answerWith(() => undefined);
    const failed = failure(ask('workspace.read', {}));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(await failed).toMatchObject({ code: 'timeout' });
  });

  it('rejects at once where no background is', async () => {
    expect(await failure(ask('workspace.read', {}))).toMatchObject({ code: 'gone' });
  });

  it('rejects when somebody listens but answers nothing', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => false);

    expect(await failure(ask('workspace.read', {}))).toMatchObject({ code: 'gone' });
  });

  it('rejects, and never throws, in a page that outlived an update of the extension', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });

    const error = await failure(ask('workspace.read', {}));

    expect(error).toBeInstanceOf(AskError);
    expect(error).toMatchObject({ code: 'gone' });
  });
});
