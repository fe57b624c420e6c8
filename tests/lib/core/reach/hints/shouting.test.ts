import { docs, shouting } from '@/lib/core/reach/hints/shouting';
import { testRule } from '@/tests/support/rule-tester';

testRule(shouting, docs, {
  valid: [
    '축하합니다!! ㅋㅋㅋ 정말요?!',
    '주말~~~ 잘 보내세요',
    'NASA와 ESA, JAXA가 만났습니다',
    'NASA ESA JAXA CNES',
    'The FAQ and the PDF are in English',
    'Really?! Yes!!',
  ],
  invalid: [
    { text: '드디어 오픈!!!!', excerpts: ['!!!!'], fixes: ['드디어 오픈!'] },
    { text: '이게 된다고요?!?! ㅋㅋㅋㅋㅋ 대박', excerpts: ['?!?!'], fixes: ['이게 된다고요? ㅋㅋ 대박'] },
    { text: '놀러 오세요~~~~', excerpts: ['~~~~'], fixes: ['놀러 오세요~'] },
    {
      text: 'LAST CHANCE! THE SALE ENDS ON FRIDAY!!!',
      excerpts: ['LAST CHANCE! THE SALE ENDS ON FRIDAY'],
      fixes: ['Last chance! The sale ends on Friday!'],
    },
    {
      text: 'Today only: FREE COFFEE FOR EVERYONE',
      excerpts: ['FREE COFFEE FOR EVERYONE'],
      fixes: ['Today only: Free coffee for everyone'],
    },
    {
      text: 'Get A FREE GIFT FOR EVERYONE TODAY',
      excerpts: ['A FREE GIFT FOR EVERYONE TODAY'],
      fixes: ['Get a free gift for everyone today'],
    },
    {
      text: 'I WANT A COFFEE AND YES i WAIT',
      excerpts: ['I WANT A COFFEE AND YES i WAIT'],
      fixes: ['I want a coffee and yes I wait'],
    },
    {
      text: 'A BIG SALE AND I’M READY, ARE YOU?',
      excerpts: ['A BIG SALE AND I’M READY, ARE YOU'],
      fixes: ['A big sale and I’m ready, are you?'],
    },
    {
      text: 'PICK B OR C AND SAVE MORE TODAY',
      excerpts: ['PICK B OR C AND SAVE MORE TODAY'],
      fixes: ['Pick B or C and save more today'],
    },
    // Names may stand in capitals; whoever wrote it knows which.
    { text: 'NEW IPHONE DEALS AT NORDWIND TODAY', excerpts: ['NEW IPHONE DEALS AT NORDWIND TODAY'] },
    { text: 'Wow!!!', excerpts: ['!!!'], fixes: ['Wow!'] },
  ],
});
