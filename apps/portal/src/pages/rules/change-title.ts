import { useTexts } from '../../i18n/texts.js';
import { useLanguage } from '../../i18n/language.js';
import { adviceTexts } from './advice-texts.js';
import { askingTexts } from './asking-texts.js';
import { calendarTexts } from './calendar-texts.js';
import { changeTexts } from './change-texts.js';
import { formTexts } from './form-texts.js';
import type { Amendment, RuleChange } from './rules-queries.js';
import { useNames } from './use-names.js';

/** The rule of a stored change, as it is written. */
export const amendmentIn = ({ policy, form, calendar, asking, advice, courses }: RuleChange): Amendment => ({
  ...(policy !== null && { policy }),
  ...(form !== null && { form }),
  ...(calendar !== null && { calendar }),
  ...(asking !== null && { asking }),
  ...(advice !== null && { advice }),
  ...(courses !== null && { courses }),
});

/** What is amended, in words. */
export const useAmendmentName = () => {
  const { titleOf, nameOf } = useNames();
  const calendars = useTexts(calendarTexts);
  const t = useTexts(askingTexts);
  const { language } = useLanguage();
  return ({ policy, form, calendar, asking, advice, courses }: Amendment): string => {
    if (policy !== undefined) return titleOf(policy);
    if (form !== undefined) return form.code;
    if (asking !== undefined) return t[asking.asksFor];
    if (advice !== undefined) return advice.name[language];
    if (courses !== undefined) return t.courses;
    return calendar?.organisationId === undefined ? calendars.national : nameOf(calendar.organisationId);
  };
};

/** The heading of a change that is about a new rule or the next version of one. */
export const useChangeTitle = () => {
  const t = useTexts(changeTexts);
  const forms = useTexts(formTexts);
  const asking = useTexts(askingTexts);
  const advice = useTexts(adviceTexts);
  const nameOf = useAmendmentName();
  return (amendment: Amendment, isNew: boolean): string => {
    if (!isNew) return t.versionTitle(nameOf(amendment));
    if (amendment.asking !== undefined) return asking.newTitle;
    if (amendment.advice !== undefined) return advice.newTitle;
    return amendment.form === undefined ? t.newTitle : forms.newTitle;
  };
};
