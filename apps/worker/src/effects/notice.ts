import { addNotifications, recipientsOf, type Recipient } from '#persistence';
import { addToOutbox, takeEffect } from '#workflow';
import { derivedId } from './derived-id.js';
import type { Effect, Means, Told } from './effect.js';
import { inTransaction } from './transaction.js';

const noticeTo = ({ id, instanceId, body: { code, params } }: Told<'notice'>, { personId, organisationId }: Recipient) => ({
  id: derivedId(id, personId),
  personId,
  organisationId,
  instanceId,
  code,
  params,
});

const mailTo = ({ id, instanceId, version, body: { code, params } }: Told<'notice'>, { personId }: Recipient) => ({
  id: derivedId(id, personId, 'mail'),
  instanceId,
  version,
  channel: 'mail',
  body: { personId, code, params },
});

const wantsMail = ({ email, notifyByEmail }: Recipient): boolean => notifyByEmail && email !== null;

/** Tells everybody whom the addressee stands for today, each once; whoever wants mail gets a message of that channel. */
export const createNoticeEffect =
  ({ pool }: Means): Effect<'notice'> =>
  (message) =>
    inTransaction(pool, async (client) => {
      if (!(await takeEffect(client, message.id, 'notice'))) return;
      const recipients = await recipientsOf(client, message.instanceId, message.body.to);
      await addNotifications(
        client,
        recipients.map((recipient) => noticeTo(message, recipient)),
      );
      await addToOutbox(
        client,
        recipients.filter(wantsMail).map((recipient) => mailTo(message, recipient)),
      );
    });
