import { useTexts } from '../../i18n/texts.js';
import { calendarTexts } from './calendar-texts.js';
import { changeTexts } from './change-texts.js';
import { formTexts } from './form-texts.js';
import type { Amendment, RuleChange } from './rules-queries.js';
import { useNames } from './use-names.js';

/** The rule of a stored change, as it is written. */
export const amendmentIn = ({ policy, form, calendar }: RuleChange): Amendment => ({
  ...(policy !== null && { policy }),
  ...(form !== null && { form }),
  ...(calendar !== null && { calendar }),
});

/** What is amended, in words. */
export const useAmendmentName = () => {
  const { titleOf, nameOf } = useNames();
  const calendars = useTexts(calendarTexts);
  return ({ policy, form, calendar }: Amendment): string => {
    if (policy !== undefined) return titleOf(policy);
    if (form !== undefined) return form.code;
    return calendar?.organisationId === undefined ? calendars.national : nameOf(calendar.organisationId);
  };
};

/** The heading of a change that is about a new rule or the next version of one. */
export const useChangeTitle = () => {
  const t = useTexts(changeTexts);
  const forms = useTexts(formTexts);
  const nameOf = useAmendmentName();
  return (amendment: Amendment, isNew: boolean): string => {
    if (!isNew) return t.versionTitle(nameOf(amendment));
    return amendment.form === undefined ? t.newTitle : forms.newTitle;
  };
};
