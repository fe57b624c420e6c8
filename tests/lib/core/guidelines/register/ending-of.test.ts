import { describe, expect, test } from 'vitest';
import type { Ending } from '@/lib/core/guidelines/register/ending';
import { endingOf, endingOfOpenLine } from '@/lib/core/guidelines/register/ending-of';

const SENTENCES: Readonly<Record<Ending, readonly string[]>> = {
  hapnida: [
    '내일 다시 안내해 드리겠습니다.',
    '감사합니다!!',
    '어떤 점이 불편하셨습니까?',
    '잠시만 기다려 주십시오',
    '바로 확인하겠습니다 😊',
    '죄송합니다ㅠㅠ',
    '늦어서 죄송합니다만',
    '함께 만들어 갑시다',
    '확인했습니당ㅎㅎ',
    '처리 완료했슴다',
    '고객님이 “왜 안 와”라고 하셨습니다',
    '오늘 출고했습니다 (송장은 DM) ^MJ',
    '새 매장을 엽니다 #오픈 https://example.com',
    '가능함니다',
  ],
  haeyo: [
    '오늘 보내 드릴게요',
    '많이 놀라셨죠?',
    '저희가 챙길게요~',
    '이쪽으로 오세요🙌',
    '맛있게 드셨나요',
    '그럼요!',
    '바로 해 드릴게용',
    '재입고됐어여ㅋㅋ',
    '네 번째 매장이에요',
    '네, 맞아요',
    '잘 알겠지요',
    '어서 오세유',
    '도와드려용 😆',
    '알려 주세요 @tone_help',
  ],
  banmal: [
    '그건 우리도 몰라.',
    '아직 안 왔어?',
    '그렇게 하면 안 되지',
    '이미 말했잖아',
    '다음에 해 줄게ㅋㅋ',
    '그럼 다른 데 가',
    '고객센터에 전화해',
    '좀 기다려 봐',
    '그게 규정이야',
    '네가 잘못 눌렀네',
    '왜 그렇게 화났냐',
    '싫으면 쓰지 마',
    '싫으면 관두든가',
    '그런 뜻이 아니었다.',
    '원래 그렇다',
    '우리가 알아서 할게!',
    '환불은 안 돼',
    '미안 😅',
    'ㅇㅇ',
    '사진 보내 줘 고객님',
    '진작 말하지 그랬어',
    '일단 껐다 켜',
    '그건 좀 아닌데',
    '먼저 확인해야지',
    '다 그런 거거든?',
    '걱정 마',
    '나중에 또 와',
    '같이 하자',
    '그래?',
    '그거 없어',
    '읽어 보셈',
    '몇 번을 말하니까',
    '앱 지우고 다시 깔아라',
    '어제 보냈대',
    '그것도 안 되나?',
    '화면이 자꾸 꺼지네',
    '또 막혀ㅠ',
    '우리도 알고 싶다',
    '어디 가고 싶니?',
  ],
  noun: [
    '확인 후 회신할 예정임',
    '환불 불가함',
    '재고 없음.',
    '내일 처리됨ㅋ',
    '담당자 아님',
    '연락 바람 → DM 주시기 바람',
    '서류를 제출할 것',
    '이미 안내했음',
    '문의 요망',
    '송장 확인해 봄',
    '원인 모름',
  ],
  none: [
    '',
    '😊😊',
    '신제품 출시 안내',
    '#감사해요',
    'https://example.com/a',
    '5,900원',
    '오늘의 메뉴: 감자',
    '• 교환 7일 이내',
    'Thank you',
    '올해의 책',
    '지난 한 해',
    '새로운 시작, 새해',
    '고객의 오해와 이해',
    '개인정보 침해',
    '필요',
    '사용자',
    '동네',
    '우리나라',
    '겨울 바다',
    '마음을 잇다',
    '홈페이지',
    '네',
    '“반품이 왜 안 돼”',
    '베란다',
    '사은품 포함',
    '책임',
    '다음 모임',
    '오늘 점심은 장어',
    '한국어',
    '디자인 분야',
    '벌써',
    '커피 한잔과 함께',
    '참여',
    '편안함',
    '가운데',
    '이벤트 참가',
    '스티커',
    '타워',
    '날마다',
    '찾아 주신 분들께',
    '우리 동네',
    '사업 인가',
  ],
};

const cases = Object.entries(SENTENCES).flatMap(([ending, sentences]) =>
  sentences.map((sentence) => ({ ending, sentence })),
);

describe('endingOf', () => {
  test.each(cases)('reads “$sentence” as $ending', ({ ending, sentence }) => {
    expect(endingOf(sentence)).toBe(ending);
  });

  test('reads a very long line no slower than its end', () => {
    expect(endingOf(`${'가나다라 '.repeat(20_000)}갑니다`)).toBe('hapnida');
  });
});

describe('endingOfOpenLine', () => {
  test.each(['오늘 안에 확인해', '다 준비했는데', '먼저 찾아', '말씀드렸다고'])(
    'waits for the next line after “%s”',
    (line) => {
      expect(endingOfOpenLine(line)).toBe('none');
    },
  );

  test.each(['그건 우리 일이 아니야', '이미 말했잖아', '그렇게 됐어'])('takes “%s” as it stands', (line) => {
    expect(endingOfOpenLine(line)).toBe('banmal');
  });
});
