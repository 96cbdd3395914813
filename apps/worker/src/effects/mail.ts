import { mailText } from '#core';
import { mailboxOf } from '#persistence';
import { takeEffect } from '#workflow';
import type { Effect, Means } from './effect.js';
import { inTransaction } from './transaction.js';

/**
 * Sends one mail. The delivery row is taken first and kept only when the mail was sent: two tries at once wait for
 * each other, and a process that dies in between sends a second mail with the same Message-ID rather than none.
 */
export const createMailEffect =
  ({ pool, mailer, settings }: Means): Effect<'mail'> =>
  ({ id, body: { personId, code, params } }) =>
    inTransaction(pool, async (client) => {
      if (!(await takeEffect(client, id, 'mail'))) return;
      const mailbox = await mailboxOf(client, personId);
      if (mailbox === null) return;
      await mailer.send({ id, to: mailbox.address, ...mailText(mailbox.citizen ? 'citizen' : 'staff', code, params, settings.publicUrl, 'da') });
    });
