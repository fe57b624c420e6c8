import { docs, piiEmail } from '@/lib/core/guidelines/catalogue/pii-email';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { testRule } from '@/tests/support/rule-tester';

const ours = { company: { ...EMPTY_GUIDE.company, domains: ['baram.example'] } };

testRule(piiEmail, docs, {
  valid: [
    '제휴 문의는 partner@baram.example.com, 채용은 recruit@baram.example.com',
    '메일 주소는 name@domain.com 처럼 적어 주세요',
    '@baram_care 님께 여쭤 보세요',
    '골뱅이 무침을 새로 냈습니다',
    { text: '담당자는 areum.seo@mail.baram.example 입니다', context: ours },
    'Write to no-reply@baram.example.com? Nobody reads that one',
    'Meet me at example dot com',
    'The icon is logo@2x.png',
    'E-mail us at example.com',
    { text: 'Ask areum.seo@baram.example', context: ours },
  ],
  invalid: [
    {
      text: '영수증은 areum_seo@example.net으로 보냈습니다',
      excerpts: ['areum_seo@example.net'],
      fixes: ['영수증은 으로 보냈습니다'],
    },
    {
      text: '메일은 areum 골뱅이 example 닷 com 이에요',
      excerpts: ['areum 골뱅이 example 닷 com'],
      fixes: ['메일은 이에요'],
    },
    { text: 'areum앳example점kr', excerpts: ['areum앳example점kr'], fixes: [''] },
    { text: '아이디 areum77@네이버 맞나요', excerpts: ['areum77@네이버'], fixes: ['아이디 맞나요'] },
    {
      text: 'ａｒｅｕｍ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      excerpts: ['ａｒｅｕｍ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
      fixes: [''],
    },
    {
      text: 'Sent to contact.us.robin@example.com today',
      excerpts: ['contact.us.robin@example.com'],
      fixes: ['Sent to today'],
    },
    {
      text: 'Try robin [at] example [dot] org',
      excerpts: ['robin [at] example [dot] org'],
      fixes: ['Try '],
    },
    {
      text: 'Her e-mail is robin at example.com',
      excerpts: ['robin at example.com'],
      fixes: ['Her e-mail is '],
    },
  ],
});
