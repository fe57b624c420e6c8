import { Temporal } from 'temporal-polyfill';
import { PLAIN_SLOT, type Slot, type SlotKind } from '../calendar/slot';
import type { Draft } from '../drafts/draft';
import type { Language } from '../language';
import type { Platform } from '../platform';
import { type Samples, sampleId } from './samples';

interface SampleOptions {
  readonly language: Language;
  /** IANA zone. */
  readonly zone: string;
  /** The account the slots are for; empty for none. */
  readonly account: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
}

interface SamplePost {
  readonly title: string;
  readonly kind: SlotKind;
  readonly site: Platform;
  /** None for a slot that still wants its text. */
  readonly wordings: readonly string[];
}

/** A few slots from the next hours on, one a day, most with a draft. */
export function sampleContent({ language, zone, account, now, newId }: SampleOptions): Samples {
  const first = firstHour(now, zone);
  const times = { createdAt: now, updatedAt: now };
  const made = POSTS[language].map(({ title, kind, site, wordings }, day) => {
    const draft: Draft = {
      id: sampleId(newId()),
      ...{ title, site, kind: 'post', tags: [], ...times },
      wordings: wordings.map((text) => ({ id: newId(), text })),
    };
    const slot: Slot = {
      ...PLAIN_SLOT,
      id: sampleId(newId()),
      date: `${first.add({ days: day }).toPlainDate()}`,
      time: `${first.toPlainTime().toString({ smallestUnit: 'minute' })}`,
      ...{ zone, site, account, theme: title, kind, ...times },
      draftId: wordings.length > 0 ? draft.id : null,
    };
    return { draft, slot };
  });
  return {
    slots: made.map(({ slot }) => slot),
    drafts: made.map(({ draft }) => draft).filter(({ wordings }) => wordings.length > 0),
  };
}

/** The second full hour from now, or ten in the morning where that would be tomorrow. */
function firstHour(now: number, zone: string): Temporal.ZonedDateTime {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const soon = today.add({ hours: 2 }).round({ smallestUnit: 'hour', roundingMode: 'floor' });
  return soon.toPlainDate().equals(today.toPlainDate()) ? soon : soon.with({ hour: 10 });
}

const POSTS: Readonly<Record<Language, readonly SamplePost[]>> = {
  ko: [
    {
      title: '예시: 매장 여는 시간이 바뀝니다',
      kind: 'information',
      site: 'x',
      wordings: [
        '다음 주 월요일부터 매장을 한 시간 일찍, 오전 9시에 엽니다. 출근길에 들러 주세요.',
        '월요일부터 오전 9시에 엽니다. 출근길에 따뜻한 커피 한 잔 들고 가세요.',
      ],
    },
    {
      title: '예시: 원두 보관하는 법',
      kind: 'education',
      site: 'facebook',
      wordings: [
        '남은 원두는 냉장고보다 그늘진 선반이 좋습니다. 밀폐 용기에 담아 2주 안에 드시면 향이 오래갑니다.',
      ],
    },
    {
      title: '예시: 손님께 여쭤봅니다',
      kind: 'conversation',
      site: 'x',
      wordings: ['겨울 메뉴를 고르고 있습니다. 군고구마 라테와 유자차, 어느 쪽이 더 끌리시나요?'],
    },
    { title: '예시: 이번 주 이야기(글은 아직 없음)', kind: 'entertainment', site: 'facebook', wordings: [] },
  ],
  en: [
    {
      title: 'Sample: new opening hours',
      kind: 'information',
      site: 'x',
      wordings: [
        'From next Monday we open an hour earlier, at 9 in the morning. Drop in on your way to work.',
        'Monday onwards: doors open at 9. Take a warm cup along on your way to work.',
      ],
    },
    {
      title: 'Sample: how to store coffee beans',
      kind: 'education',
      site: 'facebook',
      wordings: [
        'Coffee beans keep better on a shady shelf than in the fridge. In an airtight jar they hold their aroma for about 2 weeks.',
      ],
    },
    {
      title: 'Sample: a question to guests',
      kind: 'conversation',
      site: 'x',
      wordings: [
        'We are choosing the winter menu. Sweet potato latte or citron tea, which would you try first?',
      ],
    },
    {
      title: 'Sample: story of the week (no text yet)',
      kind: 'entertainment',
      site: 'facebook',
      wordings: [],
    },
  ],
};
