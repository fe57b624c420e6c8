import { decorativeUnicode, docs } from '@/lib/core/guidelines/catalogue/decorative-unicode';
import { testRule } from '@/tests/support/rule-tester';

testRule(decorativeUnicode, docs, {
  valid: [
    'ⓒ 모아상점, 영상 ℃ 35',
    '① 신청 ② 확인 ㎏ ㎡',
    '★ 오늘의 메뉴 ★',
    '가족 🅿️ 주차 가능 🇰🇷🇺🇸',
    'Solve for 𝑥, then for 𝑦',
    'Café résumé naïve',
    'Tiếng Việt ภาษาไทย हिन्दी',
    'Room Ⓐ is upstairs',
  ],
  invalid: [
    { text: '𝙁𝙍𝙀𝙀 커피', excerpts: ['𝙁𝙍𝙀𝙀'], fixes: ['FREE 커피'] },
    { text: 'ＮＥＷ 가을 신상', excerpts: ['ＮＥＷ'], fixes: ['NEW 가을 신상'] },
    { text: '━━━━━━ 공지', excerpts: ['━━━━━━'], fixes: ['공지'] },
    { text: '🅽🅴🆆 메뉴', excerpts: ['🅽🅴🆆'], fixes: ['NEW 메뉴'] },
    { text: '𝓗𝓪𝓹𝓹𝔂 𝓭𝓪𝔂!', excerpts: ['𝓗𝓪𝓹𝓹𝔂 𝓭𝓪𝔂'], fixes: ['Happy day!'] },
    { text: 'ᴄᴏᴍɪɴɢ ꜱᴏᴏɴ', excerpts: ['ᴄᴏᴍɪɴɢ ꜱᴏᴏɴ'], fixes: ['coming soon'] },
    { text: 'S̶A̶L̶E̶ over', excerpts: ['S̶A̶L̶E̶'], fixes: ['SALE over'] },
    { text: 'Ⓝⓔⓦ in', excerpts: ['Ⓝⓔⓦ'], fixes: ['New in'] },
  ],
});
