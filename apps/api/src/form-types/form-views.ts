import { formsInForce, matchPolicy, type Form, type FormItem, type Language, type RuleBook } from '#core';
import type { LocalDate } from '#sla';
import type { DeadlineRuleView, FormItemView, FormTypeView, OptionView } from './form-types.dto.js';

type Options = NonNullable<FormItem['answerOption']>;

const optionsOf = (options: Options, language: Language): OptionView[] => options.map(({ code, text }) => ({ code, text: text[language] }));

const itemOf = ({ linkId, text, type, required = false, maxLength, answerOption, enableWhen, item }: FormItem, language: Language): FormItemView => ({
  ...{ linkId, type, required, maxLength, enableWhen },
  text: text[language],
  answerOption: answerOption && optionsOf(answerOption, language),
  item: item?.map((below) => itemOf(below, language)),
});

const deadlinesOf = ({ code: formCode, recipientKinds }: Form, rules: RuleBook, on: LocalDate): DeadlineRuleView[] =>
  recipientKinds.map((recipientKind) => {
    const legs = matchPolicy(rules, { formCode, recipientKind }, on)?.deadline.legs ?? [];
    return { recipientKind, legs: legs.map(({ anchor, amount, unit }) => ({ anchor, amount, unit })) };
  });

const formOf = (form: Form, rules: RuleBook, on: LocalDate, language: Language): FormTypeView => {
  const { code, requestCode, version, recipientKinds, booking, dutyToAnswer, dutySource, authorisedSigner, answerTypes, fees } = form;
  return {
    ...{ code, requestCode, version, booking, dutyToAnswer, dutySource, authorisedSigner },
    name: form.name[language],
    recipientKinds: [...recipientKinds],
    deadlines: deadlinesOf(form, rules, on),
    answerTypes: [...answerTypes],
    declineReasons: optionsOf(form.declineReasons, language),
    fees: fees.map((fee) => ({ ...fee })),
    items: form.items.map((item) => itemOf(item, language)),
  };
};

/** The forms that hold on that day. */
export const formTypesOf = (rules: RuleBook, on: LocalDate, language: Language): FormTypeView[] =>
  formsInForce(rules, on).map((form) => formOf(form, rules, on, language));
