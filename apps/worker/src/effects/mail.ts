import { collectedMailText, mailText, ownWordsOf, type OwnWords } from '#core';
import { inTransaction, mailboxOf, organisationName, type Mailbox } from '#persistence';
import { takeEffect } from '#workflow';
import type pg from 'pg';
import type { Effect, MailBody, Means } from './effect.js';

const wordsOf = (body: MailBody, { reader, language }: Mailbox, address: string, own?: OwnWords): { subject: string; text: string } =>
  'waiting' in body ? collectedMailText(body.waiting, address, language) : mailText(reader, body.code, body.params, address, language, own);

/** What the policy says in place of the built-in words, when the notice was told so. */
const ownWordsIn = async (body: MailBody, client: pg.ClientBase, rules: Means['rules']): Promise<OwnWords | undefined> => {
  if (!('params' in body) || body.params.policyId === undefined) return undefined;
  const name = await organisationName(client, String(body.params.recipientId));
  return ownWordsOf((await rules.current()).rules, body.params, () => name);
};

/**
 * Sends one mail. The delivery row is taken first and kept only when the mail was sent: two tries at once wait for
 * each other, and a process that dies in between sends a second mail with the same Message-ID rather than none.
 */
export const createMailEffect =
  ({ pool, mailer, rules, settings }: Means): Effect<'mail'> =>
  ({ id, body }) =>
    inTransaction(pool, async (client) => {
      if (!(await takeEffect(client, id, 'mail'))) return;
      const mailbox = await mailboxOf(client, body.personId, body.citizenId ?? null);
      if (mailbox === null) return;
      const own = await ownWordsIn(body, client, rules);
      await mailer.send({ id, to: mailbox.address, ...wordsOf(body, mailbox, settings.publicUrl, own) });
    });
