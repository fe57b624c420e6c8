import { testDemand } from '../../../../support/team-rule-tester';

testDemand(
  'emoji from a list',
  { kind: 'emoji', allowed: ['👍', '❤️'] },
  {
    quiet: ['좋아요 👍🏽 ❤', 'Great 👍', '© 2026 ™ 1 # *'],
    flags: [
      {
        text: '좋아요 🎉🎉 👍',
        excerpts: ['🎉🎉'],
        fixes: ['좋아요 👍'],
        says: { ko: '이모지는 👍 ❤️만 씁니다', en: 'Only these emoji: 👍 ❤️' },
      },
      { text: 'Family 👨‍👩‍👧 day', excerpts: ['👨‍👩‍👧'], fixes: ['Family day'] },
    ],
  },
);

testDemand(
  'no emoji',
  { kind: 'emoji', allowed: [] },
  {
    quiet: ['안녕하세요 ^^ :)', 'Hi!'],
    flags: [
      {
        text: '안녕하세요 🙏',
        excerpts: ['🙏'],
        fixes: ['안녕하세요 '],
        says: { ko: '이모지는 쓰지 않습니다', en: 'No emoji' },
      },
      { text: '🇰🇷 1️⃣위', excerpts: ['🇰🇷', '1️⃣'], fixes: ['1️⃣위', '🇰🇷 위'] },
    ],
  },
);
