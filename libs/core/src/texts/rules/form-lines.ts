import type { RuleLine } from '../../rules/compare.js';
import type { Fee, Form, FormItem, FormPriority } from '../../rules/form.js';
import { kroner } from '../money.js';
import { both, daysTold, line, told, type Lines, type Telling, type TellingOf } from './telling.js';

type Written = Omit<Form, 'version'>;

type ItemPart = (item: FormItem, telling: Telling) => string;

/** What a question says, apart from the questions within it, which stand for themselves. */
const itemParts: { readonly [Field in Exclude<keyof FormItem, 'linkId' | 'item'>]-?: ItemPart } = {
  text: ({ text }) => `»${both(text)}«`,
  type: ({ type }, { t }) => t.itemTypes[type],
  required: ({ required }, { t }) => (required ? t.mustBeAnswered : ''),
  maxLength: ({ maxLength }, { t }) => (maxLength === undefined ? '' : t.mostCharacters(maxLength)),
  answerOption: ({ answerOption = [] }, { t }) =>
    answerOption.length === 0 ? '' : t.options(answerOption.map(({ code, text }) => `${both(text)} (${code})`).join(', ')),
  enableWhen: ({ enableWhen }, { t, is }) =>
    enableWhen === undefined ? '' : t.onlyWhen(enableWhen.linkId, typeof enableWhen.equals === 'boolean' ? is(enableWhen.equals) : enableWhen.equals),
};

const itemText = (item: FormItem, telling: Telling): string =>
  Object.values(itemParts)
    .map((part) => part(item, telling))
    .filter(Boolean)
    .join(', ');

/** The list a question stands in: what the requester is asked, the citizen, or whoever answers. */
type List = 'questions' | 'ownWords' | 'items';

const listWords = ({ t }: Telling) => ({
  questions: { label: t.ownQuestion, order: t.ownQuestionOrder },
  ownWords: { label: t.citizenQuestion, order: t.citizenQuestionOrder },
  items: { label: t.question, order: t.questionOrder },
});

const itemLines = (list: List, items: readonly FormItem[], telling: Telling, parent?: string): Lines =>
  items.flatMap((item) => {
    const { t } = telling;
    const { label, order } = listWords(telling)[list];
    const text = itemText(item, telling);
    const place = parent === undefined ? text : `${text}, ${t.within(parent)}`;
    return [{ key: `${list}.${item.linkId}`, label: label(item.linkId), text: place, list: order }, ...itemLines(list, item.item ?? [], telling, item.linkId)];
  });

const feeText = ({ amount, withInterpreter, source }: Fee, { t, language }: Telling): string => {
  const rate = kroner(amount, language);
  return `${withInterpreter === undefined ? rate : `${rate}, ${t.withInterpreter(kroner(withInterpreter, language))}`} (${source})`;
};

const priorityText = ({ guidance, booking, source }: FormPriority, { t }: Telling): string =>
  [both(guidance), ...(booking === undefined ? [] : [`${t.booking}: ${t.bookings[booking]}`]), `(${source})`].join(' · ');

const fields: TellingOf<Written> = {
  code: ({ code }, { t }) => line('code', t.code, code),
  requestCode: ({ requestCode }, { t }) => line('requestCode', t.requestCode, requestCode),
  name: ({ name }, { t }) => line('name', t.name, both(name)),
  guidance: ({ guidance }, { t }) => line('guidance', t.guidance, guidance && both(guidance)),
  ...daysTold,
  asksFor: ({ asksFor }, { t }) => line('asksFor', t.asks, t.asksFor[asksFor]),
  initiatedBy: ({ initiatedBy }, { t }) => line('initiatedBy', t.initiatedBy, initiatedBy && t.initiators[initiatedBy]),
  recipientKinds: ({ recipientKinds }, { t, words }) => line('recipientKinds', t.recipientKinds, words(recipientKinds)),
  booking: ({ booking }, { t }) => line('booking', t.booking, t.bookings[booking]),
  reusableMonths: ({ reusableMonths }, { t, count }) =>
    line('reusableMonths', t.reusableMonths, reusableMonths === undefined ? undefined : count(reusableMonths, 'months')),
  dutyToAnswer: ({ dutyToAnswer }, { t, is }) => line('dutyToAnswer', t.duty, is(dutyToAnswer)),
  dutySource: ({ dutySource }, { t }) => line('dutySource', t.dutySource, dutySource),
  authorisedSigner: ({ authorisedSigner }, { t, is }) => line('authorisedSigner', t.signer, is(authorisedSigner)),
  answerTypes: ({ answerTypes }, { t, words }) => line('answerTypes', t.answerTypes, words(answerTypes)),
  declineReasons: ({ declineReasons }, { t }) => declineReasons.flatMap(({ code, text }) => line(`declineReasons.${code}`, t.declineReason(code), both(text))),
  mayAsk: ({ mayAsk }, { t }) => line('mayAsk', t.mayAsk, mayAsk?.join(', ')),
  papers: ({ papers = [] }, { t }) => papers.flatMap(({ code, text }) => line(`papers.${code}`, t.paper(code), both(text))),
  attachments: ({ attachments }, { t }) => [
    ...line('attachments.request', t.requestFiles, attachments?.request?.toString()),
    ...line('attachments.answer', t.answerFiles, attachments?.answer?.toString()),
  ],
  fees: ({ fees }, telling) => fees.flatMap((fee) => line(`fees.${fee.validFrom}`, telling.t.fee(telling.date(fee.validFrom)), feeText(fee, telling))),
  contact: ({ contact }, { t, word }) => line('contact', t.contact, contact && word(contact)),
  copy: ({ copy }, { t }) => line('copy', t.copy, copy && `${t.copyTo[copy.to]} (${copy.source})`),
  interpreterBookedBy: ({ interpreterBookedBy }, { t, word }) => line('interpreterBookedBy', t.interpreter, interpreterBookedBy && word(interpreterBookedBy)),
  priorities: ({ priorities = [] }, telling) =>
    priorities.flatMap((each) => line(`priorities.${each.code}`, telling.t.priority(telling.word(each.code)), priorityText(each, telling))),
  questions: ({ questions = [] }, telling) => itemLines('questions', questions, telling),
  ownWords: ({ ownWords }, telling) =>
    ownWords === undefined
      ? []
      : [
          ...line('ownWords', telling.t.ownWords, telling.t.ownWordsText(telling.count(ownWords.within.amount, ownWords.within.unit), ownWords.source)),
          ...itemLines('ownWords', ownWords.items, telling),
        ],
  items: ({ items }, telling) => itemLines('items', items, telling),
};

/** All that a form says. */
export const formLines = (form: Written, telling: Telling): RuleLine[] => told(fields, form, telling);
