import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { giveCommand, type Doing } from '../../api/act.js';
import { api, type ServiceRequestView } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import type { components } from '../../api/schema.js';
import { bind, type Bound } from './binding.js';

type Body = components['schemas']['CreateBody'];

/** Saves it only, or goes on to give that command. */
export type Goal = { body: Body; stepNo: number; next?: Extract<Doing, { act: 'send' | 'requestConsent' | 'inviteWords' }> };

/** What was saved last, and as what. */
type Saved = { view: ServiceRequestView; body: string };

type Consent = Body['consent'];

/** What the citizen said here, or what was written of it before, is not recorded a second time. */
const isRecorded = (recorded: ServiceRequestView['consent'], consent: Consent): boolean =>
  recorded?.status === 'given' &&
  recorded.form === consent?.form &&
  recorded.on === consent?.on &&
  (recorded.text === undefined || recorded.text === consent?.text);

/** A draft keeps the course it was made for. */
const revision = ({ courseId: _course, ...body }: Body, before: ServiceRequestView) =>
  isRecorded(before.consent, body.consent) ? { ...body, consent: undefined } : body;

/**
 * Makes the draft, changes it when it is there, and sends it. What came through is not done again when a later part
 * fails: the next try goes on from there.
 */
export const useSaving = (draft: ServiceRequestView | null) => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  const saved = useRef<Saved | null>(draft && { view: draft, body: '' });
  const bound = useRef<Bound>({ courseId: draft?.course?.id ?? '', no: draft?.neededFor[0]?.no ?? 0 });
  const [savedAt, setSavedAt] = useState<string | null>(null);

  const once = async (act: string, give: (key: string) => Promise<ServiceRequestView>): Promise<ServiceRequestView> => {
    const view = await give(keeper.current.keyOf(act));
    keeper.current.done();
    client.setQueryData(keys.one(view.id), view);
    return view;
  };
  const create = (body: Body) =>
    once(`create ${JSON.stringify(body)}`, (key) => ask(api.POST('/api/service-requests', { params: { header: { 'Idempotency-Key': key } }, body })));
  const give = (view: ServiceRequestView, doing: Doing) => once(`${view.id} ${JSON.stringify(doing)}`, (key) => giveCommand(view.id, doing, key));

  const save = async (body: Body): Promise<ServiceRequestView> => {
    const before = saved.current;
    const written = JSON.stringify(body);
    if (before?.body === written) return before.view;
    const view =
      before === null ? await create(body) : await give(before.view, { act: 'revise', body: revision(body, before.view), basedOn: before.view.version });
    saved.current = { view, body: written };
    setSavedAt(new Date().toISOString());
    return view;
  };

  const mutation = useMutation({
    mutationFn: async ({ body, stepNo, next }: Goal) => {
      const view = await save(body);
      const wanted = { courseId: view.course?.id ?? body.courseId, no: stepNo };
      await bind(view.id, bound.current, wanted);
      bound.current = wanted;
      return next === undefined ? view : give(view, next);
    },
    onSettled: () => {
      for (const queryKey of [keys.lists, keys.notifications, keys.quotas, ['courses']]) void client.invalidateQueries({ queryKey });
    },
  });
  return { mutation, savedAt };
};
