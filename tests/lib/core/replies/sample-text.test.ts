import { expect, it } from 'vitest';
import { blankField, withBlankField } from '@/lib/core/replies/blank-field';
import { sampleContext, sampleText } from '@/lib/core/replies/sample-text';

const link = { name: 'link', kind: 'link' as const, default: '', choices: [], remembered: false };

it('a sample reads as the reply will: with the team’s defaults, else what is known of a blank, else its name', () => {
  const blanks = [
    { ...link, default: 'https://moa.example/help' },
    { name: 'way', kind: 'choice' as const, default: '', choices: ['air', 'sea'], remembered: false },
  ];

  expect(sampleText({ blanks }, 'By {deadline} {way}: {link} {carrier}, {name} ^{sig}', 'en')).toBe(
    'By 24 November, 18:00 air: https://moa.example/help carrier, Minji ^MJ',
  );
});

it('a sample is read under a grievance where the reply answers one', () => {
  const complaint = (kinds: Parameters<typeof sampleContext>[0]['kinds']) =>
    sampleContext({ kinds }).answered?.triage?.complaint;
  expect(complaint(['delivery', 'other'])).toBeGreaterThan(0.5);
  expect(complaint(['praise'])).toBeLessThan(0.5);
  expect(complaint([])).toBeLessThan(0.5);
});

it('how a blank is asked for is only kept where it is not the usual way', () => {
  expect(blankField({ blanks: [] }, '기한')).toMatchObject({ kind: 'date-time', remembered: false });
  expect(blankField({ blanks: [] }, '영업시간')).toMatchObject({ kind: 'text', remembered: true });
  expect(blankField({ blanks: [] }, 'made up')).toMatchObject({ kind: 'text', remembered: false });

  const changed = withBlankField([], { ...link, default: 'https://moa.example' });
  expect(blankField({ blanks: changed }, 'link').default).toBe('https://moa.example');
  expect(withBlankField(changed, link)).toEqual([]);
});
