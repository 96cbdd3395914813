import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { fieldId } from './editing.js';
import { faultsOf, textsByPath, useNamedFaults, type NamedFault } from './named-faults.js';
import { ruleKeys, type Amendment, type RuleChange } from './rules-queries.js';

type Act = 'propose' | 'approve' | 'reject' | 'discard';

const steps = {
  propose: '/api/rule-changes/{id}/propose',
  approve: '/api/rule-changes/{id}/approve',
  reject: '/api/rule-changes/{id}/reject',
  discard: '/api/rule-changes/{id}/discard',
} as const satisfies Record<Act, string>;

type Begun = { amendment: Amendment; change: RuleChange | null };

/** A change in hand: what is written, whether it is saved, and each step on its way into the rule book. */
export const useChange = ({ amendment: begunAmendment, change: begunChange }: Begun) => {
  const t = useTexts(changeTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [amendment, setAmendment] = useState(begunAmendment);
  const [reason, setReason] = useState(begunChange?.reason ?? '');
  const [change, setChange] = useState(begunChange);
  const [isUnsaved, setUnsaved] = useState(false);
  const [attempt, setAttempt] = useState(0);

  const keep = (saved: RuleChange): void => {
    setChange(saved);
    setUnsaved(false);
    client.setQueryData(ruleKeys.change(saved.id), saved);
    void client.invalidateQueries({ queryKey: ruleKeys.changes, exact: true });
    if (saved.status === 'approved') void client.invalidateQueries({ queryKey: ['rules'] });
  };

  const save = async (): Promise<RuleChange> => {
    const body = { ...amendment, reason };
    if (change === null) return ask(api.POST('/api/rule-changes', { body }));
    return ask(api.PUT('/api/rule-changes/{id}', { params: { path: { id: change.id } }, body: { ...body, revision: change.revision } }));
  };

  const take = async (act: Act): Promise<RuleChange> => {
    let current = change;
    if (act === 'propose' && (current === null || isUnsaved)) {
      current = await save();
      keep(current);
    }
    if (current === null) throw new Error('There is nothing to take a step with.');
    return ask(api.POST(steps[act], { params: { path: { id: current.id } }, body: { revision: current.revision } }));
  };

  const mutation = useMutation({
    mutationFn: (act: Act | 'save') => (act === 'save' ? save() : take(act)),
    onSuccess: async (saved) => {
      keep(saved);
      if (begunChange === null) await navigate({ to: '/admin/aendringer/$id', params: { id: saved.id }, replace: true });
    },
  });

  const give = (act: Act | 'save'): void => {
    setAttempt((before) => before + 1);
    mutation.mutate(act);
  };

  const missing: NamedFault[] = reason.trim() === '' && attempt > 0 ? [{ path: 'reason', id: fieldId('reason'), text: t.reasonMissing }] : [];
  const fields = useNamedFaults(faultsOf(mutation.error)).filter(({ path }) => path !== 'reason');
  const errors = [...fields, ...missing];
  return {
    ...{ amendment, reason, change, isUnsaved, attempt, errors, give },
    failure: mutation.isError && errors.length === 0 ? mutation.error : null,
    isBusy: mutation.isPending,
    errorsByPath: textsByPath(errors),
    amend: (next: Amendment): void => {
      setAmendment(next);
      setUnsaved(true);
    },
    changeReason: (text: string): void => {
      setReason(text);
      setUnsaved(true);
    },
  };
};

export type InHand = ReturnType<typeof useChange>;
