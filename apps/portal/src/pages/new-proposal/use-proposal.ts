import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { api, type Citizen, type ServiceRequestView } from '../../api/client.js';
import { ApiProblem, ask } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import type { components } from '../../api/schema.js';
import { isDay } from '../../components/day.js';
import type { FieldError } from '../../components/error-summary.js';
import { faultsOf, givenAnswers, withAnswer, type Answer, type Answers } from '../../components/question-form/answers.js';
import { fieldId as questionId, useFaultTexts } from '../../components/question-form/faults.js';
import { useToday } from '../../components/use-today.js';
import { useWording, type Of, type Wording } from './wording.js';

export type Form = components['schemas']['FormTypeView'];
export type Basis = components['schemas']['LegalBasisView'];
type Body = components['schemas']['ProposalBody'];

export type Written = { formCode: string; answers: Answers; legalBasis: string; consentForm: '' | Body['consent']['form']; consentOn: string };

/** The field's own id, by its path in the body. */
export const fieldId = (field: string): string => `proposal-${field.replaceAll('.', '-')}`;

/** Which field the core's refusals are about. */
const fieldOf: Readonly<Record<string, string>> = {
  DateInFuture: 'consent.on',
  ConsentTooOld: 'consent.on',
  NoSuchForm: 'formCode',
  FormNotProposed: 'formCode',
};

/** What is wrong beside the questions of the form. */
const useOwnFaults = (t: Wording) => {
  const today = useToday();
  const consentOn = (on: string): string | null => {
    if (on === '') return t.consentOnMissing;
    if (!isDay(on)) return t.notADay;
    return on > today ? t.tooLate : null;
  };
  return ({ formCode, legalBasis, consentForm, consentOn: on }: Written): FieldError[] => {
    const faults: [string, string | null][] = [
      ['formCode', formCode === '' ? t.formMissing : null],
      ['legalBasis', legalBasis === '' ? t.basisMissing : null],
      ['consent.form', consentForm === '' ? t.consentFormMissing : null],
      ['consent.on', consentOn(on)],
    ];
    return faults.flatMap(([field, text]) => (text === null ? [] : [{ id: fieldId(field), text }]));
  };
};

/** What the api refused, at the fields it named or that its refusal is about. */
const refusedBy =
  (t: Wording) =>
  (error: unknown): FieldError[] => {
    if (!(error instanceof ApiProblem)) return [];
    const field = fieldOf[error.code];
    if (field !== undefined) return [{ id: fieldId(field), text: error.message }];
    return error.fields.map(({ field: named }) =>
      named.startsWith('items.') ? { id: questionId(named.slice('items.'.length)), text: t.wrong } : { id: fieldId(named), text: t.wrong },
    );
  };

/** Signs and sends; the same words under the same key, however often it is tried. */
const useSubmit = () => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: (body: Body): Promise<ServiceRequestView> =>
      ask(
        api.POST('/api/service-requests/proposals', {
          params: { header: { 'Idempotency-Key': keeper.current.keyOf(JSON.stringify(body)) } },
          body,
        }),
      ),
    onSuccess: (view) => {
      keeper.current.done();
      client.setQueryData(keys.one(view.id), view);
    },
    onSettled: () => void client.invalidateQueries({ queryKey: keys.lists }),
  });
};

/** What is the only one to choose is chosen. */
const only = (all: readonly { code: string }[]): string => (all.length === 1 ? (all[0]?.code ?? '') : '');

export type Begun = { of: Of; citizen: Pick<Citizen, 'name' | 'cprMasked'>; forms: readonly Form[]; bases: readonly Basis[] };

/** A proposal being written: what is written, what is wrong with it, and how far it has come. */
export const useProposal = ({ of, citizen, forms, bases }: Begun) => {
  const t = useWording(of);
  const [written, setWritten] = useState<Written>({ formCode: only(forms), answers: {}, legalBasis: only(bases), consentForm: '', consentOn: '' });
  const [isTouched, setTouched] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [step, setStep] = useState<'write' | 'check'>('write');
  const [sent, setSent] = useState<ServiceRequestView | null>(null);
  const submit = useSubmit();
  const questionTexts = useFaultTexts();
  const ownFaults = useOwnFaults(t);
  const refusedIn = refusedBy(t);

  const form = forms.find(({ code }) => code === written.formCode);
  const items = form?.items ?? [];
  const faults: FieldError[] = [...questionTexts(faultsOf(items, written.answers, true)), ...ownFaults(written)];
  const refused = refusedIn(submit.error);

  const change = (part: Partial<Written>): void => {
    if (submit.isError) submit.reset();
    setTouched(true);
    setWritten((before) => ({ ...before, ...part }));
  };
  const check = (): void => {
    setAttempt((before) => before + 1);
    if (faults.length === 0) setStep('check');
  };
  const send = (): void => {
    const { formCode, legalBasis, consentForm, consentOn, answers } = written;
    if (consentForm === '') return setStep('write');
    const body: Body = {
      ...of,
      formCode,
      legalBasis,
      consent: { form: consentForm, on: consentOn },
      items: { ...givenAnswers(items, answers) },
    };
    submit.mutate(body, {
      onSuccess: setSent,
      onError: (error) => {
        if (refusedIn(error).length === 0) return;
        setAttempt((before) => before + 1);
        setStep('write');
      },
    });
  };

  return {
    ...{ t, of, citizen, forms, bases, form, items, written, change, step, attempt, sent, check, send },
    answer: (linkId: string, answer: Answer | undefined) => change({ answers: withAnswer(written.answers, linkId, answer) }),
    errors: attempt === 0 ? [] : faults.length > 0 ? faults : refused,
    /** What went wrong and belongs to no field. */
    failure: submit.isError && refused.length === 0 ? submit.error : null,
    isBusy: submit.isPending,
    isUnsaved: sent === null && isTouched,
    edit: () => setStep('write'),
  };
};

export type Proposal = ReturnType<typeof useProposal>;
