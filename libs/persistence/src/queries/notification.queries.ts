import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { Notification } from '../entities/index.js';

export type NewNotification = {
  id: string;
  personId: string;
  organisationId: string | null;
  /** The citizen who is told, themselves or through this person. */
  citizenId?: string | null;
  instanceId: string | null;
  code: string;
  params: Readonly<Record<string, string | number>>;
  /** The next collected mail of the organisation counts it. */
  awaitsMail?: boolean;
};

/** Writes notices as the engine's role; one that is there already is left alone, so a repeated job tells nobody twice. */
export const addNotifications = async (engine: pg.Pool | pg.ClientBase, notices: readonly NewNotification[]): Promise<void> => {
  await engine.query(
    `INSERT INTO notification (id, person_id, organisation_id, citizen_id, instance_id, code, params, awaits_mail)
     SELECT n.id, n."personId", n."organisationId", n."citizenId", n."instanceId", n.code, n.params, coalesce(n."awaitsMail", false)
     FROM json_to_recordset($1) AS n(id uuid, "personId" uuid, "organisationId" uuid, "citizenId" uuid, "instanceId" uuid, code text, params json, "awaitsMail" bool)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(notices)],
  );
};

/**
 * Who reads, and for whom: a locum's notices of one organisation are not read at another. Null for a citizen, where the policies
 * admit those of the one citizen for whom it is read.
 */
export type Reader = { personId: string; organisationId: string | null };

/**
 * Those of them for whom no notice of that code about the instance, or about any, waits unread since earlier that day, in the days of
 * Copenhagen. Of any instance one is written at a time, for there are several that would tell it.
 */
export const unawareOf = async <T extends Reader>(
  engine: pg.ClientBase,
  { code, instanceId }: Pick<NewNotification, 'code' | 'instanceId'>,
  people: readonly T[],
): Promise<T[]> => {
  if (instanceId === null) await engine.query(`SELECT pg_advisory_xact_lock(hashtextextended('notice ' || $1, 0))`, [code]);
  const { rows } = await engine.query<Reader>(
    `SELECT DISTINCT person_id AS "personId", organisation_id AS "organisationId" FROM notification
     WHERE person_id = ANY($1) AND ($2::uuid IS NULL OR instance_id = $2) AND code = $3 AND read_at IS NULL
       AND created_at >= date_trunc('day', business_now(), 'Europe/Copenhagen')`,
    [people.map(({ personId }) => personId), instanceId, code],
  );
  const nameOf = ({ personId, organisationId }: Reader): string => `${personId} ${String(organisationId)}`;
  const aware = new Set(rows.map(nameOf));
  return people.filter((person) => !aware.has(nameOf(person)));
};

export type NotificationQuestion = Reader & { cursor?: { createdAt: string; id: string }; limit: number };

/** A person's notices, the newest first. */
export const notificationsOf = (manager: EntityManager, { personId, organisationId, cursor, limit }: NotificationQuestion): Promise<Notification[]> => {
  const builder = manager
    .createQueryBuilder(Notification, 'n')
    .where('n.person_id = :personId AND n.organisation_id IS NOT DISTINCT FROM :organisationId', { personId, organisationId });
  if (cursor !== undefined) builder.andWhere('(n.created_at, n.id) < (CAST(:createdAt AS timestamptz), CAST(:id AS uuid))', cursor);
  return builder.orderBy('n.created_at', 'DESC').addOrderBy('n.id', 'DESC').limit(limit).getMany();
};

export const unreadCount = async (manager: EntityManager, { personId, organisationId }: Reader): Promise<number> => {
  const [row] = await manager.query<{ unread: number }[]>(
    'SELECT count(*) AS unread FROM notification WHERE person_id = $1 AND organisation_id IS NOT DISTINCT FROM $2 AND read_at IS NULL',
    [personId, organisationId],
  );
  return row?.unread ?? 0;
};

/** Marks the given notices read, or all of the person's when none are given. */
export const markRead = async (manager: EntityManager, { personId, organisationId }: Reader, ids?: readonly string[]): Promise<void> => {
  await manager.query(
    `UPDATE notification SET read_at = business_now()
     WHERE person_id = $1 AND organisation_id IS NOT DISTINCT FROM $2 AND read_at IS NULL AND ($3::uuid[] IS NULL OR id = ANY($3))`,
    [personId, organisationId, ids ?? null],
  );
};
