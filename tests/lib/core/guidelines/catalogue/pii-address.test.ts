import { docs, piiAddress } from '@/lib/core/guidelines/catalogue/pii-address';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiAddress, docs, {
  valid: [
    '오시는 길: 가람시 달빛로 27, 2층',
    '본사를 달빛로 27로 옮겼습니다',
    '설명회는 B동 302호에서 엽니다',
    '101동과 102동 사이에 정원을 만들었습니다',
    '문자로 1번을 보내 주시면 됩니다',
    '택배로 2~3일 걸립니다',
    '우산을 두고 가신 302호 손님, 고맙습니다',
    'Visit us at 41 Linden Road, doors open at 10',
    'I waited 45 minutes on Station Road for the parcel',
    'The 3 Lane pool opens for my kids',
  ],
  invalid: [
    {
      text: '배송지는 가람시 달빛로 27, 1103호입니다',
      excerpts: ['가람시 달빛로 27, 1103호'],
      fixes: ['배송지는 입니다'],
    },
    {
      text: '달빛아파트 105동 904호 고객님 물건입니다',
      excerpts: ['달빛아파트 105동 904호'],
      fixes: ['고객님 물건입니다'],
    },
    {
      text: '가람면 이슬리 산 12-1 댁으로 보냈습니다',
      excerpts: ['가람면 이슬리 산 12-1'],
      fixes: ['댁으로 보냈습니다'],
    },
    {
      text: '주소가 달빛로 33 인데 맞나요',
      excerpts: ['달빛로 33'],
      fixes: ['주소가 인데 맞나요'],
    },
    {
      text: 'Delivered to Flat 4, 22 Plover Street',
      excerpts: ['Flat 4, 22 Plover Street'],
      fixes: ['Delivered to '],
    },
    {
      text: 'Ms Finch lives at 9 Plover Close',
      excerpts: ['9 Plover Close'],
      fixes: ['Ms Finch lives at '],
    },
    {
      text: 'Shipped to 1204 Linden Ave Apt 5B, Marsham, IL 62701',
      excerpts: ['1204 Linden Ave Apt 5B, Marsham, IL 62701'],
      fixes: ['Shipped to '],
    },
  ],
});
