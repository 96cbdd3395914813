import { collectedMailText, mailText } from '#core';
import { mailboxOf } from '#persistence';
import { takeEffect } from '#workflow';
import type { Effect, MailBody, Means } from './effect.js';
import { inTransaction } from './transaction.js';

const wordsOf = (body: MailBody, { citizen }: { citizen: boolean }, address: string): { subject: string; text: string } =>
  'waiting' in body ? collectedMailText(body.waiting, address, 'da') : mailText(citizen ? 'citizen' : 'staff', body.code, body.params, address, 'da');

/**
 * Sends one mail. The delivery row is taken first and kept only when the mail was sent: two tries at once wait for
 * each other, and a process that dies in between sends a second mail with the same Message-ID rather than none.
 */
export const createMailEffect =
  ({ pool, mailer, settings }: Means): Effect<'mail'> =>
  ({ id, body }) =>
    inTransaction(pool, async (client) => {
      if (!(await takeEffect(client, id, 'mail'))) return;
      const mailbox = await mailboxOf(client, body.personId);
      if (mailbox === null) return;
      await mailer.send({ id, to: mailbox.address, ...wordsOf(body, mailbox, settings.publicUrl) });
    });
