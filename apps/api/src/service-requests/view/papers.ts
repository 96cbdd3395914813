import { eventText, type Event, type Form, type Language } from '#core';

/** The papers that a question names, as the form calls them; undefined when it names none. */
export const papersIn = (event: Event, form: Form | undefined, language: Language): string[] | undefined =>
  event.type === 'questionAsked' ? event.missing?.map((missing) => form?.papers?.find(({ code }) => code === missing)?.text[language] ?? missing) : undefined;

/** What happened, with the names of what was missing. */
export const eventLine = (event: Event, form: Form | undefined, language: Language): string => {
  const papers = papersIn(event, form, language);
  return papers === undefined ? eventText(event, language) : `${eventText(event, language)}: ${papers.join(', ')}`;
};
