import { addLetter, addNotifications, inTransaction, recipientsOf, unawareOf, type Recipient } from '#persistence';
import { addToOutbox, takeEffect } from '#workflow';
import { derivedId } from './derived-id.js';
import type { Effect, Means, Told } from './effect.js';
import { createPlanning } from './planning.js';

const wantsMail = ({ email, notifyByEmail }: Recipient): boolean => notifyByEmail && email !== null;

const isCollected = ({ body }: Told<'notice'>): boolean => 'mail' in body && body.mail === 'collected';

/** What waits unread, or unsent, says it already: of the instance, or of any. */
const untilRead = ({ body }: Told<'notice'>) => ('untilRead' in body ? body.untilRead : undefined);

const noticeTo = (message: Told<'notice'>, recipient: Recipient) => {
  const {
    id,
    instanceId,
    body: { code, params },
  } = message;
  const { personId, organisationId, citizenId } = recipient;
  return {
    id: derivedId(id, personId),
    personId,
    organisationId,
    citizenId,
    instanceId,
    code,
    params,
    awaitsMail: isCollected(message) && wantsMail(recipient),
  };
};

const mailTo = ({ id, instanceId, version, body: { code, params } }: Told<'notice'>, { personId, citizenId }: Recipient) => ({
  id: derivedId(id, personId, 'mail'),
  instanceId,
  version,
  channel: 'mail',
  body: { personId, ...(citizenId !== undefined && { citizenId }), code, params },
});

/**
 * Tells everybody whom the addressee stands for today, each once; whoever wants mail gets a message of that channel, or is
 * counted by the collected mail of the organisation. A citizen who is exempt from Digital Post gets a letter, with an account or without.
 */
export const createNoticeEffect = (means: Means): Effect<'notice'> => {
  const planning = createPlanning(means);
  return async (message) => {
    const plan = isCollected(message) ? await planning() : null;
    await inTransaction(means.pool, async (client) => {
      if (!(await takeEffect(client, message.id, 'notice'))) return;
      const { instanceId } = message;
      const { code, params, to } = message.body;
      const once = untilRead(message);
      if ('citizenId' in to)
        await addLetter(client, { id: derivedId(message.id, 'letter'), citizenId: to.citizenId, instanceId, code, params, untilSent: once !== undefined });
      const all = await recipientsOf(client, instanceId, to);
      const recipients = once === undefined ? all : await unawareOf(client, { code, instanceId: once === 'anywhere' ? null : instanceId }, all);
      await addNotifications(
        client,
        recipients.map((recipient) => noticeTo(message, recipient)),
      );
      const mailed = recipients.filter(wantsMail);
      if (plan !== null) return plan(client, mailed);
      await addToOutbox(
        client,
        mailed.map((recipient) => mailTo(message, recipient)),
      );
    });
  };
};
