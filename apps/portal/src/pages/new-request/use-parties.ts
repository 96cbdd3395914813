import { useQuery } from '@tanstack/react-query';
import type { FormType } from '../../api/client.js';
import { formTypesInQuery, organisationsQuery } from '../../api/directory-queries.js';
import { useMe } from '../../components/me.js';
import { useWords } from '../../i18n/words.js';
import { canBeAsked } from './days.js';

/** Organisations of the kinds that some form can be sent to, and the forms as they can be asked for in the course, once it is chosen. */
export const useParties = (courseId: string) => {
  const me = useMe();
  const { label } = useWords();
  const organisations = useQuery(organisationsQuery());
  const forms = useQuery(formTypesInQuery(courseId));
  const allForms: readonly FormType[] = forms.data?.items ?? [];
  const kinds = new Set(allForms.flatMap(({ recipientKinds }) => recipientKinds));
  const recipients = (organisations.data?.items ?? [])
    .filter(({ id, kind }) => id !== me.organisation?.id && kinds.has(kind))
    .sort((a, b) => label(a.kind).localeCompare(label(b.kind), 'da') || a.name.localeCompare(b.name, 'da'));
  const failed = [organisations, forms].find(({ isError }) => isError);
  return {
    forms: allForms,
    recipients,
    isPending: organisations.isPending || forms.isPending,
    failed,
    formsFor: (kind: string) => ({
      possible: allForms.filter((form) => canBeAsked(form, kind)),
      impossible: allForms.filter((form) => !canBeAsked(form, kind)),
    }),
  };
};

export type Recipient = ReturnType<typeof useParties>['recipients'][number];
