import { ableistKo, docs } from '@/lib/core/guidelines/catalogue/ableist-ko';
import { testRule } from '@/tests/support/rule-tester';

testRule(ableistKo, docs, {
  valid: [
    '접속 장애가 14시에 풀렸습니다',
    '시각장애인 안내견은 언제나 환영합니다',
    '결제가 정상인지 먼저 확인해 주세요',
    "'벙어리장갑' 대신 '손모아장갑'이라고 부릅니다",
    '장애물 없는 산책길 지도를 올렸습니다',
  ],
  invalid: [
    {
      text: '결정장애가 온다면 세트 메뉴',
      excerpts: ['결정장애'],
      fixes: ['고르기 고민이 온다면 세트 메뉴'],
    },
    { text: '장애우를 위한 좌석', excerpts: ['장애우'], fixes: ['장애인을 위한 좌석'] },
    { text: '벙어리장갑 두 켤레', excerpts: ['벙어리장갑'], fixes: ['손모아장갑 두 켤레'] },
    { text: '코가 장애인가 봐요', excerpts: ['코가 장애'] },
    { text: '암 걸릴 듯한 로딩은 이제 그만', excerpts: ['암 걸릴'] },
    { text: '정상인은 못 느끼는 맛', excerpts: ['정상인'], fixes: ['비장애인은 못 느끼는 맛'] },
  ],
});
