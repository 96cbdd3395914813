import { formFor, formsInForce, matchPolicy, problemText, type Form, type FormItem, type Language, type RuleBook } from '#core';
import { localDateOf, type Instant, type LocalDate } from '#sla';
import type { BarredView, DeadlineRuleView, FormItemView, FormTypeView, OptionView } from './form-types.dto.js';

type Options = NonNullable<FormItem['answerOption']>;

const optionsOf = (options: Options, language: Language): OptionView[] => options.map(({ code, text }) => ({ code, text: text[language] }));

const itemOf = ({ linkId, text, type, required = false, maxLength, answerOption, enableWhen, item }: FormItem, language: Language): FormItemView => ({
  ...{ linkId, type, required, maxLength, enableWhen },
  text: text[language],
  answerOption: answerOption && optionsOf(answerOption, language),
  item: item?.map((below) => itemOf(below, language)),
});

export const itemsOf = (items: readonly FormItem[], language: Language): FormItemView[] => items.map((item) => itemOf(item, language));

const deadlinesOf = ({ code: formCode, recipientKinds }: Form, rules: RuleBook, on: LocalDate): DeadlineRuleView[] =>
  recipientKinds.map((recipientKind) => {
    const legs = matchPolicy(rules, { formCode, recipientKind }, on)?.deadline.legs ?? [];
    // A leg that only stands in for another one is no rule of its own.
    return { recipientKind, legs: legs.filter(({ untilKnown }) => untilKnown === undefined).map(({ anchor, amount, unit }) => ({ anchor, amount, unit })) };
  });

/** The course a form is to be asked for in, by its kind and the rules it is under. */
type InCourse = { courseKind?: string; regime?: string };

type AsOf = { rules: RuleBook; now: Instant; course: InCourse | null };

const barredOf = ({ code: formCode, recipientKinds }: Form, { rules, now, course }: AsOf, language: Language): BarredView[] =>
  recipientKinds.flatMap((recipientKind) => {
    const found = formFor({ formCode, recipientKind, ...course }, { rules, now });
    return 'refused' in found ? [{ recipientKind, reason: problemText(found.refused, language).detail }] : [];
  });

const formOf = (form: Form, asOf: AsOf, language: Language): FormTypeView => {
  const {
    code,
    requestCode,
    version,
    asksFor,
    initiatedBy,
    recipientKinds,
    booking,
    dutyToAnswer,
    dutySource,
    authorisedSigner,
    answerTypes,
    fees,
    contact,
    copy,
  } = form;
  return {
    ...(initiatedBy && { initiatedBy }),
    ...{ code, requestCode, version, asksFor, booking, dutyToAnswer, dutySource, authorisedSigner },
    name: form.name[language],
    guidance: form.guidance?.[language] ?? null,
    recipientKinds: [...recipientKinds],
    barred: barredOf(form, asOf, language),
    deadlines: deadlinesOf(form, asOf.rules, localDateOf(asOf.now)),
    answerTypes: [...answerTypes],
    declineReasons: optionsOf(form.declineReasons, language),
    mayAsk: [...(form.mayAsk ?? [])],
    papers: optionsOf(form.papers ?? [], language),
    attachments: { ...form.attachments },
    fees: fees.map((fee) => ({ ...fee })),
    ...(contact && { contact }),
    ...(copy && { copyTo: copy.to }),
    priorities: (form.priorities ?? []).map(({ guidance, ...priority }) => ({ booking, ...priority, guidance: guidance[language] })),
    questions: itemsOf(form.questions ?? [], language),
    citizenQuestions: itemsOf(form.ownWords?.items ?? [], language),
    items: itemsOf(form.items, language),
  };
};

/** The forms that hold at that instant; of a course those that may be asked for in it, so none that the recipient begins. */
export const formTypesOf = (asOf: AsOf, language: Language): FormTypeView[] =>
  formsInForce(asOf.rules, localDateOf(asOf.now))
    .filter(({ initiatedBy }) => asOf.course === null || initiatedBy === undefined)
    .map((form) => formOf(form, asOf, language));
