import { docs, emojiModeration } from '@/lib/core/reach/hints/emoji-moderation';
import { testRule } from '@/tests/support/rule-tester';

testRule(emojiModeration, docs, {
  valid: [
    '첫눈이 왔어요 ❄️☃️',
    '1️⃣ 담그기 2️⃣ 볶기 3️⃣ 끓이기 4️⃣ 담기',
    '📌 저장해 두세요\n두 번째 줄입니다',
    'Off to 🇫🇷 🇮🇹 🇪🇸 🇵🇹 🇬🇷',
    'Snow ❄️ at last ☃️ everyone 🎿',
    'A family 👨‍👩‍👧‍👦 is one emoji',
  ],
  invalid: [
    {
      text: '여름 세일! 🔥🔥🔥 7월 1일부터 🎉🎉',
      excerpts: ['🔥'],
      fixes: ['여름 세일! 7월 1일부터 🎉'],
    },
    {
      text: '준비물\n🎒 가방\n🥤 물',
      excerpts: ['🎒'],
      fixes: ['준비물\n- 가방\n- 물'],
    },
    {
      text: '🔥🔥🔥 대박 세일 🎉🎉 놓치지 마세요 😍😍 ',
      excerpts: ['🔥'],
      fixes: ['대박 세일 🎉 놓치지 마세요 😍 '],
    },
    {
      text: 'We won! 🏆 Thank you all! 🙏 See you soon. 👋 Drinks on us! 🥂',
      excerpts: ['🏆'],
      fixes: ['We won! Thank you all! See you soon. Drinks on us! 🥂'],
    },
    {
      text: 'Sun ☀️ sea 🌊 sand 🏖️ and you 💛 all summer 🍦 long',
      excerpts: ['☀️'],
    },
  ],
});
