import type { KnowinglyCode } from '#core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { legalBasesQuery } from '../../api/directory-queries.js';
import { ApiProblem } from '../../api/problem.js';
import type { Citizen, ServiceRequestView } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { FieldError } from '../../components/error-summary.js';
import { toldIn } from '../../components/knowingly.js';
import { leastPurpose, limits } from '../../components/commands/limits.js';
import { isDay } from '../../components/day.js';
import { faultsOf as faultsOfAnswers } from '../../components/question-form/answers.js';
import { fieldId as questionId, useFaultTexts } from '../../components/question-form/faults.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { canBeAsked, daysOf, legsFor } from './days.js';
import { faultTexts } from './fault-texts.js';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';
import { useCopyTo } from './use-copy-to.js';
import { useParties } from './use-parties.js';
import { usePreview } from './use-preview.js';
import { useSaving, type Goal } from './use-saving.js';
import { bodyOf, faultsOf, nothing, writtenIn, type Fault, type Written } from './written.js';

export type Course = components['schemas']['CourseView'];

/** Which field the core's refusals are about. */
const fieldOf: Readonly<Record<string, string>> = {
  NoticeTooShort: 'followUpTalkOn',
  AnchorMissing: 'printedOn',
  DateInPast: 'followUpTalkOn',
  DateInFuture: 'consent.on',
  RecipientCannotAnswerForm: 'formCode',
  RecipientNotForCourse: 'formCode',
  NoPolicy: 'formCode',
  NoSuchForm: 'formCode',
  ConsentMissing: 'consent',
  ConsentForAnother: 'consent',
  ConsentTooOld: 'consent',
  ConsentNotConcrete: 'consent.text',
  NoticeMissing: 'noticeOn',
  OwnWordsMissing: 'withoutWords',
  OwnWordsAwaited: 'withoutWords',
  RecipientClosed: 'recipientOrganisationId',
  RecipientCannotReceive: 'recipientOrganisationId',
};

const useFaultText = () => {
  const t = useTexts(faultTexts);
  return ({ field, code }: Fault): string => {
    if (code === 'tooShort') return t.tooShort(leastPurpose);
    if (code === 'tooLong') return t.tooLong(field === 'purpose' ? limits.purpose : field.startsWith('questions') ? limits.question : limits.reason);
    if (code !== 'missing') return t[code];
    const place = /^questions\[(\d+)\]$/.exec(field)?.[1];
    if (place !== undefined) return t.question(Number(place) + 1);
    const text: unknown = Object.hasOwn(t, field) ? t[field as keyof typeof t] : t.wrong;
    return typeof text === 'string' ? text : t.wrong;
  };
};

/** What the api refused, at the fields it named, or at the one that the core's refusal is about. */
const useRefused = () => {
  const t = useTexts(faultTexts);
  const textOf = useFaultText();
  const codes: Readonly<Record<string, Fault['code']>> = { required: 'missing', tooShort: 'tooShort', tooLong: 'tooLong', date: 'notADay' };
  return (error: unknown): FieldError[] => {
    if (!(error instanceof ApiProblem)) return [];
    const field = fieldOf[error.code];
    if (field !== undefined) return [{ id: fieldId(field), text: error.message }];
    return error.fields.map(({ field: named, code }) => {
      const known = codes[code];
      if (named.startsWith('details.')) return { id: questionId(named.slice('details.'.length)), text: error.message };
      if (named === 'recipientOrganisationId') return { id: fieldId(named), text: t.closed };
      return { id: fieldId(named), text: known === undefined ? t.wrong : textOf({ field: named, code: known }) };
    });
  };
};

type Begun = {
  citizen: Citizen;
  courses: readonly Course[];
  draft: ServiceRequestView | null;
  /** The course it was begun from, when there is one. */
  courseId: string | undefined;
  /** What it was begun to ask for. */
  formCode: string | undefined;
  /** Begins with the last step. */
  check: boolean;
};

const begin = ({ courses, draft, courseId, formCode = '' }: Begun): Written => {
  if (draft !== null) return writtenIn(draft);
  const [first] = courses;
  const chosen = courses.find(({ id }) => id === courseId) ?? (courses.length === 1 ? first : undefined);
  return { ...nothing, courseId: chosen?.id ?? '', formCode };
};

/** A request being written: what is written, what is wrong with it, and how far it has come. */
export const useComposer = (begun: Begun) => {
  const { citizen, courses, draft, check } = begun;
  const t = useTexts(composerTexts);
  const today = useToday();
  const faultText = useFaultText();
  const refusedIn = useRefused();
  const unsaidTexts = useFaultTexts();
  const [written, setWritten] = useState<Written>(() => begin(begun));
  const parties = useParties(written.courseId);
  const [safe, setSafe] = useState(written);
  const [attempt, setAttempt] = useState(0);
  const [step, setStep] = useState<'write' | 'check'>(check ? 'check' : 'write');
  const [sent, setSent] = useState<ServiceRequestView | null>(null);
  const [passed, setPassed] = useState<readonly KnowinglyCode[]>([]);
  const { mutation, savedAt } = useSaving(draft);

  const recipient = parties.recipients.find(({ id }) => id === written.recipientId);
  const form = parties.forms.find(({ code }) => code === written.formCode);
  const course = courses.find(({ id }) => id === written.courseId);
  const { days, mustName } = daysOf(form === undefined || recipient === undefined ? [] : legsFor(form, recipient.kind));
  const copyTo = useCopyTo(citizen, form, recipient?.id);
  const covered = form === undefined || recipient === undefined || course === undefined ? '' : t.suggestion(form.code, recipient.name, course.title);
  const suggestion = copyTo ? `${covered} ${t.suggestionCopy(copyTo.name)}` : covered;
  const preview = usePreview({ written, recipient, form, days, mustName });
  const bases = (useQuery(legalBasesQuery).data?.items ?? []).filter(({ initiatedBy }) => initiatedBy === undefined);
  const basis = bases.find(({ code }) => code === written.legalBasis);
  const hasWords = (draft?.ownWords?.answers ?? null) !== null && draft?.form.code === written.formCode;
  const isOverdue = draft?.ownWords?.overdue === true;
  const asksWords = (form?.citizenQuestions.length ?? 0) > 0 && !hasWords;
  const asksCitizen = written.legalBasis === 'consent' && written.consent === 'ask';

  // Another course may bar what was chosen.
  const isPossible = form === undefined || recipient === undefined || canBeAsked(form, recipient.kind);
  const faults = faultsOf(
    isPossible ? written : { ...written, formCode: '' },
    { today, days, mustName, needsNotice: basis?.notice === true, mostFiles: form?.attachments.request },
    suggestion,
  );
  const asked = form?.questions ?? [];
  const unsaid = faultsOfAnswers(asked, written.details, true);
  const errors: FieldError[] = attempt === 0 ? [] : [...faults.map((fault) => ({ id: fieldId(fault.field), text: faultText(fault) })), ...unsaidTexts(unsaid)];
  const refused = refusedIn(mutation.error);

  const change = (part: Partial<Written>): void => {
    if (mutation.isError) mutation.reset();
    setWritten((before) => {
      const after = { ...before, ...part };
      const kind = parties.recipients.find(({ id }) => id === after.recipientId)?.kind;
      const fits = kind === undefined || parties.formsFor(kind).possible.some(({ code }) => code === after.formCode);
      const formCode = fits ? after.formCode : '';
      const offered = parties.forms.find(({ code }) => code === formCode)?.priorities ?? [];
      const priority = offered.some(({ code }) => code === after.priority) ? after.priority : 'normal';
      return { ...after, formCode, priority };
    });
  };

  /** Goes on when nothing is wrong; else says what is. */
  const whenWhole = (go: () => void): void => {
    setAttempt((before) => before + 1);
    if (faults.length + unsaid.length === 0) go();
    else setStep('write');
  };
  const onRefused = (error: unknown): void => {
    setAttempt((before) => before + 1);
    if (refusedIn(error).length > 0) setStep('write');
  };
  const dates = Object.fromEntries(days.filter((day) => isDay(written[day])).map((day) => [day, written[day]]));
  const stepNo = Number(written.stepNo);
  const save = (): void =>
    whenWhole(() => mutation.mutate({ body: bodyOf(written, suggestion, form), stepNo }, { onSuccess: () => setSafe(written), onError: onRefused }));
  /** What one was told of is passed by naming it; what was passed before stays so, while nothing is changed. */
  const told = toldIn(mutation.error);
  const despite = told === null ? undefined : [...passed, told];
  const next = (given: readonly KnowinglyCode[] | undefined): NonNullable<Goal['next']> => {
    const despite = given && [...given];
    if (asksCitizen) return { act: 'requestConsent', body: { thenSend: !asksWords, despite } };
    if (asksWords && written.words === 'ask') return { act: 'inviteWords', body: {} };
    return { act: 'send', body: { ...dates, despite, ...(asksWords && written.words !== 'ask' && { withoutWords: written.words }) } };
  };
  const send = (): void => {
    setPassed(despite ?? []);
    whenWhole(() =>
      mutation.mutate(
        {
          body: bodyOf(written, suggestion, form),
          stepNo,
          next: next(despite),
        },
        { onSuccess: setSent, onError: onRefused },
      ),
    );
  };

  return {
    ...{ citizen, courses, written, change, parties, recipient, form, course, days, mustName, suggestion, preview, asksCitizen },
    ...{ bases, basis, told, copyTo, hasWords, isOverdue },
    invites: asksWords && !asksCitizen && written.words === 'ask',
    ...{ step, attempt, sent, savedAt, save, send },
    draftId: draft?.id ?? mutation.data?.id,
    errors: errors.length > 0 ? errors : refused,
    /** What went wrong and belongs to no field. */
    failure: mutation.isError && refused.length === 0 && told === null ? mutation.error : null,
    isBusy: mutation.isPending,
    isUnsaved: sent === null && written !== safe,
    check: () => whenWhole(() => setStep('check')),
    edit: () => setStep('write'),
  };
};

export type Composer = ReturnType<typeof useComposer>;
