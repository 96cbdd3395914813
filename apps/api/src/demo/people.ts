import { nameId } from '#persistence';
import type { Foundation } from '../foundation.js';
import type { DemoPerson } from './demo.dto.js';

type Card = {
  id: string;
  name: string | null;
  role: string;
  organisation_id: string | null;
  organisation_name: string;
  organisation_kind: string;
  citizen_id: string | null;
  name_sealed: Buffer;
  locum_at: string[];
};

const readCards = `SELECT p.id, p.name, p.role, o.id AS organisation_id, o.name AS organisation_name, o.kind AS organisation_kind, c.id AS citizen_id, c.name_sealed,
    ARRAY(SELECT w.name FROM staff s JOIN organisation w ON w.id = s.organisation_id WHERE s.person_id = p.id AND s.locum ORDER BY w.name) AS locum_at
  FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN citizen c ON c.id = p.citizen_id
  WHERE p.demo AND p.closed_at IS NULL AND ($1::uuid IS NULL OR p.id = $1) ORDER BY o.name NULLS LAST, p.id`;

/** Nobody is signed in yet, so the cards are read by the engine's door; only people marked as demo are on them. */
export const demoPeople = async ({ database, sealer }: Foundation, personId: string | null): Promise<DemoPerson[]> => {
  const { rows } = await database.engine.query<Card>(readCards, [personId]);
  const citizens = rows.filter(({ citizen_id }) => citizen_id !== null);
  const opened = await sealer.openAll(
    citizens.map(({ citizen_id, name_sealed }) => ({ citizenId: citizen_id ?? '', contentId: nameId(citizen_id ?? ''), sealed: name_sealed })),
  );
  const names = new Map(citizens.map(({ id }, place) => [id, opened[place] ?? '']));
  return rows.map(({ id, name, role, organisation_id, organisation_name, organisation_kind, locum_at }) => ({
    id,
    name: name ?? names.get(id) ?? '',
    role,
    locumAt: locum_at,
    organisation: organisation_id === null ? null : { id: organisation_id, name: organisation_name, kind: organisation_kind },
  }));
};
