import type { Post } from './post';
import { type Written, written } from './written';

const WRITTEN: Omit<Written, 'counts'>[] = [
  {
    id: '1991200000000000101',
    handle: 'nabi_home',
    lang: 'ko',
    minutes: 8,
    answers: '1991200000000000001',
    text: '@haneul_bori @moa_kr 저도요. 지난주 수요일 주문한 게 아직입니다.',
  },
  {
    id: '1991200000000000102',
    handle: 'moa_kr',
    lang: 'ko',
    minutes: 5,
    answers: '1991200000000000101',
    text: '@nabi_home 오래 기다리시게 해 죄송합니다. 주문번호를 쪽지로 보내 주시면 바로 확인하겠습니다.',
  },
  {
    id: '1991200000000000103',
    handle: 'tess_harrow',
    lang: 'en',
    minutes: 40,
    answers: '1991200000000000003',
    text: '@jonah_pell @moa_kr Same pan, same handle. Mine lasted a month.',
  },
  {
    id: '1991200000000000104',
    handle: 'ada_wren',
    lang: 'en',
    minutes: 31,
    answers: '1991200000000000003',
    text: '@jonah_pell @moa_kr Did you keep the box? They asked me for the batch number on it.',
  },
  {
    id: '1991200000000000105',
    handle: 'minjae_table',
    lang: 'ko',
    minutes: 30,
    answers: '1991200000000000002',
    text: '@moa_kr 작년에 받아 봤는데 간이 딱 좋았어요. 올해도 예약했습니다 🙌',
  },
  {
    id: '1991200000000000106',
    handle: 'sol_gimbap',
    lang: 'ko',
    minutes: 20,
    answers: '1991200000000000002',
    text: '@moa_kr 예약 화면에서 날짜를 고르면 자꾸 처음으로 돌아가요. 저만 그런가요?',
  },
];

export const THREAD_POSTS: Post[] = WRITTEN.map((post) => written({ ...post, counts: [0, 0, 3, 120] }));
