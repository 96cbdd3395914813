import { Button, Dialog, InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { reminderQuery } from '../../api/queries.js';
import { actEffects } from '../../components/commands/effect-texts.js';
import { commandTexts } from '../../components/commands/texts.js';
import { Failure } from '../../components/failure.js';
import { Late } from '../../components/late.js';
import { Deadline } from '../../components/sla-badge.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { manyTexts } from './many-texts.js';
import styles from './many.module.css';
import { useWhyNot } from './why-not.js';
import { RequestName } from './request-name.js';
import { useRemind } from './use-remind.js';

/** What became of one of many: sent, skipped, or why it could not be sent. */
export type Reminded = { request: ListedRequest; outcome: 'sent' | 'skipped' | { why: string } };

type RemindStepProps = { request: ListedRequest; step: number; all: number; onDone: (outcome: Reminded['outcome']) => void };

type MessageProps = { to: string | null; title: string | null; body: string | null };

const Message = ({ to, title, body }: MessageProps) => {
  const t = useTexts(manyTexts);
  const { effect } = useTexts(commandTexts);
  const { language } = useLanguage();
  return (
    <dl className={styles.facts}>
      <dt>{t.to}</dt>
      <dd>{to}</dd>
      <dt>{t.reads}</dt>
      <dd className={styles.message}>
        <strong>{title}</strong>
        {body}
      </dd>
      <dt>{effect}</dt>
      <dd>{actEffects[language].remind}</dd>
    </dl>
  );
};

/** One of them: to whom, in what words and to what effect, or why not. */
export const RemindStep = ({ request, step, all, onDone }: RemindStepProps) => {
  const t = useTexts(manyTexts);
  const { label } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const reminder = useQuery(reminderQuery(request.id));
  const whyNot = useWhyNot();
  const remind = useRemind(request.id);
  useEffect(() => heading.current?.focus(), []);
  const { data } = reminder;
  const why = data === undefined || data.refused === null ? null : whyNot(request, { command: 'remind', ...data.refused });
  return (
    <>
      <Dialog.Body>
        <div className={styles.body}>
          <div className={styles.head}>
            <h2 ref={heading} tabIndex={-1}>
              <RequestName request={request} />
            </h2>
            <span className={styles.quiet}>{t.step(step, all)}</span>
          </div>
          <Deadline standing={request} />
          {why !== null && (
            <InlineMessage status="warning">
              {t.cannot}. {why}
            </InlineMessage>
          )}
          {why === null && data !== undefined && <Message {...data} />}
          {why === null && reminder.isPending && <Late>{t.looking}</Late>}
          {reminder.isError && <Failure error={reminder.error} onRetry={() => void reminder.refetch()} />}
          {remind.isError && <Failure error={remind.error} />}
        </div>
      </Dialog.Body>
      <Dialog.Footer>
        {why === null ? (
          <>
            <Button
              type="button"
              variant="secondary"
              disabled={remind.isPending}
              onClick={() => onDone(remind.isError ? { why: remind.error.message } : 'skipped')}
            >
              {t.skip}
            </Button>
            {data !== undefined && (
              <Button type="button" loading={remind.isPending} onClick={() => remind.mutate(data.version, { onSuccess: () => onDone('sent') })}>
                {label('remind')}
              </Button>
            )}
          </>
        ) : (
          <Button type="button" onClick={() => onDone({ why })}>
            {t.next}
          </Button>
        )}
      </Dialog.Footer>
    </>
  );
};
