import type { Rule, RuleDocs } from '../../guidelines/rule';
import { EVERYWHERE } from '../../guidelines/scope';
import { ACCESSIBILITY } from '../../guidelines/sources/studies';
import { calmEmoji, countedEmoji } from '../calm-emoji';

const MOST = 3;
const RUN = 3;
/** One at the start of a line is an eye-catcher; two are a list. */
const BULLETS = 2;

export const emojiModeration: Rule = {
  id: 'emoji-moderation',
  family: 'hint',
  level: 'advise',
  ...EVERYWHERE,
  check({ text }) {
    const emoji = countedEmoji(text, BULLETS);
    const repeated = emoji.some(
      (one, at) =>
        at >= RUN - 1 &&
        [1, 2].every(
          (back) =>
            emoji[at - back]?.emoji === one.emoji && emoji[at - back]?.end === emoji[at - back + 1]?.start,
        ),
    );
    const bullets = emoji.filter(({ opensLine }) => opensLine).length >= BULLETS && text.includes('\n');
    const surplus = emoji[MOST];
    if (!surplus && !repeated && !bullets) return [];
    const [first] = emoji;
    const last = emoji.at(-1);
    if (!first || !last) return [];
    const calm = calmEmoji(text);
    return [
      {
        start: first.start,
        end: first.end,
        ...(calm
          ? { suggestions: [{ label: { ko: '이모지 줄이기', en: 'Use fewer emoji' }, edit: calm }] }
          : {}),
      },
    ];
  },
};

export const docs: RuleDocs = {
  message: { ko: '이모지를 한두 개로 줄이세요', en: 'Use one or two emoji' },
  reason: {
    ko: '화면낭독기는 이모지 이름을 하나하나 읽습니다. 글 끝에 한두 개면 듣는 사람도 편합니다.',
    en: 'Screen readers speak the name of every emoji; one or two at the end leave the text to be heard.',
  },
  summary: {
    ko: '네 개 이상이거나, 같은 것이 세 번 이어지거나, 줄머리표로 쓴 이모지를 찾습니다. 국기와 숫자 표시는 세지 않습니다.',
    en: 'Finds more than three emoji, the same one three times in a row, and emoji as bullets; flags and keycaps do not count.',
  },
  evidence: [ACCESSIBILITY],
  bad: {
    ko: ['🔥🔥🔥 대박 세일 🎉🎉 놓치지 마세요 😍😍', '오늘 준비물\n✅ 장갑\n✅ 물'],
    en: ['🔥🔥🔥 Huge sale 🎉🎉 don’t miss 😍😍', 'Bring:\n🎒 a bag\n🥤 water'],
  },
  good: {
    ko: ['여름 세일, 7월 1–7일입니다 🎉', '🇰🇷 🇯🇵 🇻🇳 🇹🇭 네 나라에서 만나요'],
    en: ['Summer sale, 1–7 July 🎉', '1️⃣ Soak 2️⃣ Fry 3️⃣ Serve 4️⃣ Enjoy'],
  },
};
