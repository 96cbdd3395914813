import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { Choice } from './choices.js';
import { commandTexts } from './texts.js';

/** The texts of a request that are there, each by what it is: what was filled in a form is named by the form. */
export const useContents = ({ purposeId, questionsId, ownWords, conversation, shared, form }: ServiceRequestView): Choice[] => {
  const t = useTexts(commandTexts);
  const { instant, label } = useWords();
  const parts = [
    { id: purposeId, text: label('purpose') },
    { id: questionsId, text: t.requestQuestions },
    { id: ownWords?.contentId ?? null, text: t.ownWords },
    ...shared.map(({ purposeId: id, organisation, at }) => ({ id, text: `${instant(at)}: ${t.sharedPurpose(organisation.name)}` })),
    ...conversation.flatMap(({ contentId, text, inForm, attachments, title, by, at }) =>
      text === null && inForm !== true && attachments === undefined
        ? []
        : [{ id: contentId, text: [`${instant(at)}: ${title}`, inForm === true && form.code, by.name].filter(Boolean).join(' · ') }],
    ),
  ];
  return parts.flatMap(({ id, text }) => (id === null ? [] : [{ value: id, text }]));
};
