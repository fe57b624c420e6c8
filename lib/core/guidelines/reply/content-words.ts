/** Korean words that stand in any answer, by their first two syllables. */
const STOCK_KO = new Set(
  '고객 손님 회원 소중 의견 감사 고맙 죄송 송구 미안 사과 불편 안내 답변 답글 연락 조치 처리 최선 다하 서비 노력 담당 부서 관련 전달 내용 말씀 문의 메시 보내 주시 주신 주셔 주세 주실 부탁 빠른 빠르 시일 바로 즉시 신속 오늘 내일 더욱 나은 앞으 항상 언제 관심 사랑 성원 양해 이용 해당 자세 사항 정보 연결 도움 도와 드리 드립 드려 드렸 하겠 하며 합니 하시 하신 하고 있습 있는 있도 없도 안녕 너그 이해 기다 잠시 조금 검토 반영 개선 회신 최대 진심 깊이 다시 한번 저희 제가 저는 만족 보답 발전 되겠 되도 되시 됩니 위해 통해 관하 대해 대한 경우 때문 정말 많이 매우 너무 우선 먼저 가능 확인 접수 번거 여러 모든 모두 그런 이런 어떤 부분 정도 느끼 느껴 바랍 바라 남겨 남기 알려 알고 여겨 여기 이번 저는 후에 이후 추후 빠짐 참고 기울 귀를 함께 좋은 보다 에게 으로 그리 하지 하도 해서 해주 해드 디엠'.split(
    ' ',
  ),
);
const STOCK_EN = new Set(
  'thank thanks your you for the and our we us are is was will have has been with this that from all any can could would please sorry apologise apologize apologies apology inconvenience feedback valuable value appreciate appreciated reaching reach out team look looking into help happy assist assistance soon shortly possible concern concerns understand frustration frustrating hear heard about experience experienced contact message send number dm get back touch let know here there they them their what when who how why not but just very really more much also issue matter noted passed forward forwarded relevant department best better improve improving strive always service services customer customers hello dear took time taking sharing share comment comments note make sure note regret caused causing trouble further details detail information kindly patience patient bear working work resolve resolved check checking update updates today tomorrow being some such these those than then its it me my im ive well'.split(
    ' ',
  ),
);

/**
 * What a text is about: the beginnings of its words that do not stand in every answer, and its numbers. Lower case;
 * Korean words by two syllables, so that endings and particles don't matter.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\d+[가-힣]*|[가-힣]{2,}|[a-z]{3,}/g)) {
    if (/^\d/.test(word)) {
      found.add(word.replace(/\D/g, ''));
    } else if (/[가-힣]/.test(word)) {
      const start = word.slice(0, 2);
      if (!STOCK_KO.has(start)) found.add(start);
    } else if (!STOCK_EN.has(word)) {
      found.add(word);
    }
  }
  return found;
}
