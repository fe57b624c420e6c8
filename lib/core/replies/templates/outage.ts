import { builtIn } from './built-in';

/** A service that is down, from the first notice to the end. */
export const OUTAGE_TEMPLATES = [
  builtIn({
    id: 'T10',
    title: { ko: '장애: 첫 안내', en: 'Outage: first notice' },
    kinds: ['outage'],
    wordings: {
      ko: [
        '{시작}부터 {서비스}가 되지 않고 있습니다. 불편을 드려 죄송합니다. 원인은 확인 중이며 복구 여부와 관계없이 {다음안내}에 다시 알려 드리겠습니다. 상황판 {링크}',
        '지금 {서비스}를 쓰지 못해 답답하시겠습니다. 죄송합니다. {시작}에 시작됐고 원인을 찾는 중입니다. 복구되지 않았더라도 {다음안내}에는 상황을 다시 알리겠습니다. 실시간 현황 {링크}',
      ],
      en: [
        '{service} have been failing since {start}. We are sorry. The cause is still being checked; next update at {next}, whether fixed or not. Status: {link}',
        '{service} stopped working at {start}, and we are sorry. We do not know why yet. At {next} we will write again here, fixed or not. You can follow it live: {link}',
      ],
    },
    tags: ['첫답변', '장애', '공지', 'first reply', 'outage', 'notice'],
    shortcut: 'outage',
    gate: 'ops',
  }),
  builtIn({
    id: 'T11',
    title: { ko: '장애: 진행 상황', en: 'Outage: update' },
    kinds: ['outage'],
    wordings: {
      ko: [
        '{서비스} 장애 진행 상황입니다. 원인을 찾아 복구 중이고 {복구예정} 정상화를 목표로 합니다. 그때까지는 조회만 됩니다. 다음 안내는 {다음안내}입니다. 죄송합니다. {링크}',
        '기다리시게 해 죄송합니다. {서비스} 장애의 원인을 찾았고 지금 고치고 있습니다. {복구예정}에는 다시 쓰실 수 있게 하겠습니다. 그 전에는 조회만 가능합니다. {다음안내}에 또 알려 드리겠습니다 {링크}',
      ],
      en: [
        '{service} update: cause found, fix in progress, target {eta}. Until then you can view but not pay. Next update {next}. We are sorry. {link}',
        'We are sorry that you are still waiting. We found what broke {service} and are repairing it; target {eta}. Looking things up works, paying does not yet. We write again at {next}. {link}',
      ],
    },
    tags: ['장애', '진행', 'outage', 'progress'],
    shortcut: 'outageupdate',
    gate: 'ops',
  }),
  builtIn({
    id: 'T12',
    title: { ko: '장애: 복구 완료', en: 'Outage: resolved' },
    kinds: ['outage'],
    wordings: {
      ko: [
        '{복구시각}에 {서비스}가 정상화되었습니다. {시작}부터 이용하지 못하신 점 죄송합니다. {장애원인}였고, 오늘부터 변경 전 두 사람이 확인합니다. 중복 결제는 {기한}까지 자동 취소됩니다 {링크}',
        '{서비스}를 {복구시각}부터 다시 쓰실 수 있습니다. {시작}부터 불편을 드려 죄송합니다. {장애원인} 때문이었고, 이제 바꾸기 전에 두 사람이 봅니다. 두 번 결제된 돈은 {기한}까지 자동 취소됩니다 {링크}',
      ],
      en: [
        '{service} are back since {restored}. We are sorry for the time lost from {start}. {outagecause}; from today two people check every change. Double charges are reversed by {deadline}. {link}',
        '{service} have worked again since {restored}. We apologise for the outage from {start}. {outagecause}; now two people look at each change. Anything charged twice goes back by {deadline} {link}',
      ],
    },
    tags: ['장애', '복구', 'outage', 'restored'],
    shortcut: 'restored',
    gate: 'ops lead',
  }),
];
