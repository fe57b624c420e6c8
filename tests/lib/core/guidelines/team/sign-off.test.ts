import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'how a text ends',
  { kind: 'sign-off', endings: ['모아 드림', '^MJ'] },
  {
    quiet: [
      '확인했습니다. 모아 드림',
      '확인했습니다. 모아 드림 💚',
      '확인했습니다 ^MJ',
      'Done ^MJ #moa https://example.com',
      '',
    ],
    flags: [
      {
        text: '확인했습니다.',
        excerpts: [''],
        fixes: ['확인했습니다. 모아 드림', '확인했습니다. ^MJ'],
        says: {
          ko: '글을 ‘모아 드림’, ‘^MJ’ 가운데 하나로 맺습니다',
          en: 'End with one of “모아 드림”, “^MJ”',
        },
      },
      {
        text: '모아 드림, 또 뵙겠습니다',
        excerpts: [''],
        fixes: ['모아 드림, 또 뵙겠습니다 모아 드림', '모아 드림, 또 뵙겠습니다 ^MJ'],
      },
    ],
  },
);
