import { eventText, type Event, type Form, type Language } from '#core';
import type { Names } from './names.js';

/** The papers that a question names, as the form calls them; undefined when it names none. */
export const papersIn = (event: Event, form: Form | undefined, language: Language): string[] | undefined =>
  event.type === 'questionAsked' ? event.missing?.map((missing) => form?.papers?.find(({ code }) => code === missing)?.text[language] ?? missing) : undefined;

/** What happened, with the names of what was missing, or of the unit it is about. */
export const eventLine = (event: Event, form: Form | undefined, language: Language, names: Names): string => {
  const unit = 'unitId' in event && event.unitId !== undefined ? names.unit(event.unitId) : null;
  const named = papersIn(event, form, language) ?? (unit === null ? [] : [unit.name]);
  return named.length === 0 ? eventText(event, language) : `${eventText(event, language)}: ${named.join(', ')}`;
};
