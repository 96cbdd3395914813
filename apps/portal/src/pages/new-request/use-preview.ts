import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, type FormType } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { dayOf, isDay } from '../../components/day.js';
import { useNow } from '../../components/use-today.js';
import type { NamedDay, Written } from './written.js';

type Body = components['schemas']['DeadlinePreviewBody'];

const previewQuery = (body: Body) =>
  queryOptions({
    queryKey: ['deadlinePreview', body],
    queryFn: ({ signal }) => ask(api.POST('/api/deadline-preview', { body, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

type Organisation = { id: string; kind: string };

type Previewed = {
  written: Written;
  recipient: Organisation | undefined;
  form: FormType | undefined;
  days: readonly NamedDay[];
  mustName: readonly NamedDay[];
};

/** When an answer would be due if it were sent now; asked anew at each change that can move it. */
export const usePreview = ({ written, recipient, form, days, mustName }: Previewed) => {
  const sentAt = useNow();
  const dates = Object.fromEntries(days.flatMap((name) => (isDay(written[name]) ? [[name, written[name]]] : [])));
  const body: Body = {
    formCode: form?.code ?? '',
    recipientKind: recipient?.kind ?? '',
    ...(recipient !== undefined && { organisationId: recipient.id }),
    sentAt: sentAt ?? '',
    ...(written.priority !== 'normal' && { priority: written.priority }),
    ...dates,
  };
  const isReady = recipient !== undefined && form !== undefined && sentAt !== undefined && mustName.every((name) => isDay(written[name]));
  return { isReady, sentOn: sentAt === undefined ? '' : dayOf(sentAt), query: useQuery({ ...previewQuery(body), enabled: isReady }) };
};
