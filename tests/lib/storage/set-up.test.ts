import { expect, it } from 'vitest';
import { sampleContent } from '@/lib/core/samples/sample-content';
import { applySetUp } from '@/lib/core/team/set-up';
import { aDraft, aSlot, NOW } from '@/tests/support/builders';
import { openTestStore } from './open-test-store';

let ids = 0;
const newId = () => `n${++ids}`;
const samples = () => sampleContent({ language: 'ko', zone: 'Asia/Seoul', account: '', now: NOW, newId });
const ANSWERS = {
  language: 'ko',
  names: ['모아'],
  accounts: ['moa_kr'],
  packs: ['food'],
  signature: '',
} as const;

it('keeps the answers and the samples together', async () => {
  const { store } = openTestStore();

  await store.setUp((rows) => applySetUp(rows, ANSWERS, newId), samples());

  expect((await store.settings.read()).accounts).toEqual(['moa_kr']);
  expect((await store.guide.read()).company.names).toEqual(['모아']);
  expect(await store.drafts.all()).toHaveLength(3);
  expect(await store.slots.all()).toHaveLength(4);
});

it('keeps nothing of the answers when a part cannot be written', async () => {
  const { store } = openTestStore();
  const unwritable = { ...aDraft(), title: () => 'a function cannot be stored' } as unknown as ReturnType<
    typeof aDraft
  >;

  await expect(
    store.setUp((rows) => applySetUp(rows, ANSWERS, newId), { drafts: [unwritable], slots: [] }),
  ).rejects.toThrow();

  expect((await store.settings.read()).accounts).toEqual([]);
  expect((await store.guide.read()).teamRules).toEqual([]);
});

it('takes away what nobody changed and gives it back in one step', async () => {
  const { store } = openTestStore();
  await store.drafts.save(aDraft());
  await store.slots.save(aSlot());
  await store.samples.add(samples());
  const [first] = (await store.drafts.all()).filter(({ id }) => id.startsWith('sample-'));
  await store.drafts.save({ ...first!, title: 'Mine now', updatedAt: NOW + 1 });

  const gone = await store.samples.takeAway();

  expect((await store.drafts.all()).map(({ title }) => title)).toEqual(['Mine now', 'Pumpkin latte']);
  expect(await store.slots.all()).toHaveLength(1);
  await store.samples.add(gone);
  expect(await store.drafts.all()).toHaveLength(4);
  expect(await store.slots.all()).toHaveLength(5);
});

it('takes samples away from a store that was restored from a backup, too', async () => {
  const { store } = openTestStore();
  await store.drafts.save(aDraft());
  await store.samples.add(samples());
  const [, sample] = await store.slots.all();
  await store.slots.save({ ...sample!, theme: 'Ours now', updatedAt: NOW + 1 });
  const restored = openTestStore().store;

  await restored.backup.importAll(new Blob([await store.backup.exportAll()]));

  expect(await restored.samples.takeAway()).toEqual(await store.samples.takeAway());
  expect(await restored.drafts.all()).toEqual(await store.drafts.all());
  expect((await restored.slots.all()).map(({ theme }) => theme)).toEqual(['Ours now']);
});
