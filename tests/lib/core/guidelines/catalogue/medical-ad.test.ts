import { docs, medicalAd } from '@/lib/core/guidelines/catalogue/medical-ad';
import { testRule } from '@/tests/support/rule-tester';

testRule(medicalAd, docs, {
  valid: [
    "병동에서 '완치 종'을 울렸습니다",
    '부작용이 있을 수 있으니 시술 전 상담해 주세요',
    '리모델링 전후 사진을 비교해 보세요',
    '완치되셨다니 다행입니다. 진료 기록은 메일로 보내 드렸습니다',
    '완치라는 표현은 의료광고에 쓸 수 없습니다',
    '수술 후 통증이 있으면 바로 연락 주세요',
    '7명의 간호사가 병원에서 기다립니다',
    'Before and after: our office renovation',
    'No treatment is without side effects',
    'Moving your number is pain-free',
    'Every procedure has risks. Ask your doctor',
  ],
  invalid: [
    { text: '침 세 방이면 허리 통증이 사라집니다', excerpts: ['침 세 방이면 허리 통증이 사라집니다'] },
    { text: 'Our lasers never leave scars', excerpts: ['never leave scars'] },
    { text: '상담을 시작합니다. 통증 없는 임플란트', excerpts: ['통증 없는'], fixes: ['상담을 시작합니다.'] },
    { text: '허리 디스크, 영원히 안녕', excerpts: ['허리 디스크, 영원히'] },
    { text: '환자분들의 생생한 치료 후기', excerpts: ['환자분들의 생생한', '치료 후기'] },
    { text: '라식 최저가 이벤트', excerpts: ['최저가'] },
    { text: '수술 성공률 100%', excerpts: ['성공률 100'] },
    { text: 'Painless implants with zero side effects', excerpts: ['Painless', 'zero side effects'] },
    {
      text: 'Our clinic is open. Before and after photos inside',
      excerpts: ['Before and after photos'],
      fixes: ['Our clinic is open.'],
    },
    { text: 'Tinnitus cured for good', excerpts: ['Tinnitus cured'] },
    { text: 'The best surgeons in Korea', excerpts: ['best surgeons'] },
  ],
});
