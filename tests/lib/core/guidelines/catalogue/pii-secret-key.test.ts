import { docs, piiSecretKey } from '@/lib/core/guidelines/catalogue/pii-secret-key';
import { testRule } from '@/tests/support/rule-tester';

testRule(piiSecretKey, docs, {
  valid: [
    '비밀번호는 8~16자, 영문과 숫자를 섞어 주세요',
    '비밀번호 123456 같은 것은 피해 주세요',
    '비번을 5회 틀리면 30분 잠깁니다',
    'sk_live_xxxxxxxxxxxx 자리에 키를 넣으세요',
    '토큰 1,000,000개를 나눠 드립니다',
    '인증번호 6자리를 입력해 주세요',
    '보물찾기 암호는 bada2031! 입구에서 외쳐 주세요',
    'Your password must be at least 12 characters',
    'Use postgres://user:password@localhost/db as in the example',
    'pk_live_0aB1cD2eF3gH4iJ5kL6m is publishable',
    'Commit 9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f00 fixed it',
    'A risk-2031-free-trial-offer, xoxoxoxoxo',
    'AKIAIOSFODNN7EXAMPLE stands in every manual',
  ],
  invalid: [
    {
      text: '키는 AKIA0AB1CD2EF3GH4IJ5 입니다',
      excerpts: ['AKIA0AB1CD2EF3GH4IJ5'],
      fixes: ['키는 입니다'],
    },
    {
      text: '비번은 Bada!2031gil 이에요',
      excerpts: ['Bada!2031gil'],
      fixes: ['비번은 이에요'],
    },
    {
      text: '카카오 REST API 키 0a1b2c3d4e5f60718293a4b5c6d7e8f9 넣었어요',
      excerpts: ['0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
      fixes: ['카카오 REST API 키 넣었어요'],
    },
    {
      text: '관리자 암호 bada2031 이 맞나요',
      excerpts: ['bada2031'],
      level: 'warn',
      fixes: ['관리자 암호 이 맞나요'],
    },
    {
      text: '공동현관 #2031# 누르세요',
      excerpts: ['#2031#'],
      level: 'advise',
      fixes: ['공동현관 누르세요'],
    },
    {
      text: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJiYWRhIn0.c2lnbmF0dXJl',
      excerpts: ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJiYWRhIn0.c2lnbmF0dXJl'],
      fixes: ['Bearer '],
    },
    {
      text: 'mysql://shop:harbour31@db.example.com/orders refuses',
      excerpts: ['mysql://shop:harbour31@db.example.com/orders'],
      fixes: ['refuses'],
    },
    {
      text: 'password: Harb0ur-Lane-31, please reset',
      excerpts: ['Harb0ur-Lane-31'],
      fixes: ['password: , please reset'],
    },
    {
      text: 'client_secret=aB3dE5fG7h',
      excerpts: ['aB3dE5fG7h'],
      fixes: ['client_secret='],
    },
    {
      text: '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIBadaBadaBadaBada\n-----END EC PRIVATE KEY-----',
      excerpts: ['-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIBadaBadaBadaBada\n-----END EC PRIVATE KEY-----'],
      fixes: [''],
    },
    { text: 'The door code is 2031#', excerpts: ['2031#'], level: 'advise', fixes: ['The door code is '] },
  ],
});
