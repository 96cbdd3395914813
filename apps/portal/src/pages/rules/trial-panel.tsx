import { ladderText } from '#core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '../../components/date-field.js';
import { DateText } from '../../components/date-text.js';
import { isDay } from '../../components/day.js';
import { Loading } from '../../components/loading.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { changeTexts } from './change-texts.js';
import { Choice, Part } from './editing.js';
import { Made } from './made.js';
import { quotaTexts } from './quota-texts.js';
import styles from './editing.module.css';
import { effectQuery, type Amendment, type Policy, type RuleBook, type Trial, type Tried } from './rules-queries.js';
import { useSettled } from './use-settled.js';
import { useTried } from './use-tried.js';

type Days = { sentOn: string; heldOn: string; printedOn: string; talkOn: string; broughtOn: string; caseStart: string };

/** The opening of an ordinary working day in Denmark, summer and winter. */
const morningOf = (day: string): string => `${day}T10:00:00.000Z`;

const trialOf = (
  policy: Policy,
  formCode: string,
  recipientKind: string,
  { sentOn, heldOn, printedOn, talkOn, broughtOn, caseStart }: Days,
): Trial | undefined =>
  isDay(sentOn)
    ? {
        ...{ formCode, recipientKind, sentAt: morningOf(sentOn) },
        ...(policy.agreement !== undefined && { requesterId: policy.agreement.requesterId, organisationId: policy.agreement.recipientId }),
        ...(isDay(heldOn) && { consultationHeldAt: heldOn }),
        ...(isDay(printedOn) && { printedOn }),
        ...(isDay(talkOn) && { followUpTalkOn: talkOn }),
        ...(isDay(broughtOn) && { citizenBroughtItOn: broughtOn }),
        ...(isDay(caseStart) && { caseStart }),
      }
    : undefined;

const Deadline = ({ deadline }: { deadline: NonNullable<Tried['deadline']> }) => {
  const t = useTexts(changeTexts);
  const { language } = useLanguage();
  const { time } = useWords();
  const { dueOn, dueAt, innerOn, steps, explanation } = deadline;
  const days = [...new Set([...steps.map(({ on }) => on), dueOn, ...(innerOn === undefined ? [] : [innerOn])])].sort();
  const textOf = (on: string): string =>
    [
      ...(on === innerOn ? [t.inner] : []),
      ...(on === dueOn ? [t.due] : []),
      ...steps.filter((step) => step.on === on).map((step) => `${time(step.at)}: ${ladderText(step, language, step.at <= dueAt ? 'beforeDue' : 'afterDue')}`),
    ].join(', ');
  return (
    <>
      <p className={styles.due}>
        {t.due}: <DateText on={dueOn} />
      </p>
      <ol className={styles.days}>
        {days.map((on) => (
          <li key={on}>
            <DateText on={on} />
            <span>{textOf(on)}</span>
          </li>
        ))}
      </ol>
      <ul className={styles.lines}>
        {explanation.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
};

const Effect = ({ amendment }: { amendment: Amendment }) => {
  const t = useTexts(changeTexts);
  const quota = useTexts(quotaTexts);
  const { data } = useQuery(effectQuery(amendment));
  if (data === undefined) return null;
  const { requests, before, after, beyondQuota } = data;
  return (
    <Part title={t.effect}>
      <p>{requests === 0 ? t.effectNone : t.effectOf(requests)}</p>
      {requests > 0 && beyondQuota !== undefined && <p>{quota.beyond(beyondQuota)}</p>}
      {requests > 0 && (
        <table className={styles.figures}>
          <caption className="visually-hidden">{t.effect}</caption>
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.inTime}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.before}</th>
              <td>{t.share(before.inTime, before.due)}</td>
            </tr>
            <tr>
              <th scope="row">{t.after}</th>
              <td>{t.share(after.inTime, after.due)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </Part>
  );
};

/** What a policy would mean: for one request on a day of one's choice, for the rules as a whole, and for the last 90 days. */
export const TrialPanel = ({ policy, book }: { policy: Policy; book: RuleBook }) => {
  const t = useTexts(changeTexts);
  const [days, setDays] = useState<Days>({ sentOn: book.today, heldOn: '', printedOn: '', talkOn: '', broughtOn: '', caseStart: '' });
  const forms = [...new Set(book.forms.map(({ rule }) => rule.code))];
  const [chosenForm, setChosenForm] = useState(forms[0] ?? '');
  const [chosenKind, setChosenKind] = useState(book.recipientKinds[0]?.code ?? '');
  const formCode = policy.formCode === '*' ? chosenForm : policy.formCode;
  const recipientKind = policy.recipientKind === '*' ? chosenKind : policy.recipientKind;
  const settled = useSettled(policy);
  const amendment = { policy: settled };
  const tried = useTried(amendment, trialOf(settled, formCode, recipientKind, days));
  const anchors = new Set([...policy.deadline.legs, ...(policy.inner?.legs ?? [])].map(({ anchor }) => anchor));
  const day = (name: keyof Days) => ({
    id: `trial-${name}`,
    size: 'small' as const,
    value: days[name],
    onChange: (value: string) => setDays({ ...days, [name]: value }),
  });
  return (
    <>
      <Part title={t.trial}>
        {policy.formCode === '*' && (
          <Choice
            path="trial.formCode"
            label={t.trialForm}
            value={chosenForm}
            options={forms.map((code) => ({ value: code, text: code }))}
            onChange={setChosenForm}
          />
        )}
        {policy.recipientKind === '*' && (
          <Choice
            path="trial.recipientKind"
            label={t.trialRecipient}
            value={chosenKind}
            options={book.recipientKinds.map(({ code, name }) => ({ value: code, text: name }))}
            onChange={setChosenKind}
          />
        )}
        <DateField {...day('sentOn')} label={t.sentOn} />
        {anchors.has('consultationHeld') && <DateField {...day('heldOn')} label={t.heldOn} />}
        {anchors.has('printedOn') && <DateField {...day('printedOn')} label={t.printedOn} />}
        {anchors.has('citizenBroughtIt') && <DateField {...day('broughtOn')} label={t.broughtOn} />}
        {anchors.has('caseStart') && <DateField {...day('caseStart')} label={t.caseStart} />}
        {anchors.has('followUpTalk') && <DateField {...day('talkOn')} label={t.talkOn} />}
        <div aria-live="polite" className={styles.side}>
          {tried.isWhole && tried.isPending && <Loading rows={3} height="1.5rem" />}
          {(!tried.isWhole || tried.isError) && <p>{t.tryNot}</p>}
          {tried.isWhole && tried.isSuccess && tried.data.deadline !== null && <Deadline deadline={tried.data.deadline} />}
          {tried.isWhole && tried.isSuccess && tried.data.refused !== null && <p className={styles.bad}>{tried.data.refused.detail}</p>}
          {tried.isWhole && tried.isSuccess && <Made tried={tried.data} />}
        </div>
      </Part>
      {tried.isWhole && tried.isSuccess && <Effect amendment={amendment} />}
    </>
  );
};
