import type { ListedRequest, Me } from '../../api/client.js';

/** A request, and the command that gives it to a person on the reader's own side. */
export type Assignable = { request: ListedRequest; command: 'reassign' | 'delegate' };
/** It was given, and refused for this reason. */
export type Failed = Assignable & { why: string };

/** Null when none is allowed. */
const handOver = ({ allowed }: ListedRequest): Assignable['command'] | null =>
  (['reassign', 'delegate'] as const).find((command) => allowed.includes(command)) ?? null;

const ofUnit = 'unit ';

/** A choice of a unit instead of a person. */
export const toUnit = (id: string): string => `${ofUnit}${id}`;
export const unitIn = (choice: string): string | null => (choice.startsWith(ofUnit) ? choice.slice(ofUnit.length) : null);

/** Who has it now on the reader's side. */
export const holderNow = ({ request, command }: Assignable): { id: string; name: string } | null => {
  if (command === 'reassign') return request.owner;
  const { handler, atUnit } = request;
  return handler ?? (atUnit === null || atUnit.asked ? null : { id: toUnit(atUnit.id), name: atUnit.name });
};

export type Barred = { request: ListedRequest; command: Assignable['command']; code: string };

/** Those that can be given to somebody, and those that cannot, with the code of why. */
export const sortOut = (requests: readonly ListedRequest[], me: Me): { assignable: Assignable[]; barred: Barred[] } => {
  const assignable: Assignable[] = [];
  const barred: Barred[] = [];
  for (const request of requests) {
    const command = handOver(request);
    if (command !== null) {
      assignable.push({ request, command });
      continue;
    }
    const ours = request.requester.id === me.organisation?.id ? 'reassign' : 'delegate';
    barred.push({ request, command: ours, code: request.obstacles.find((obstacle) => obstacle.command === ours)?.code ?? 'NotYours' });
  }
  return { assignable, barred };
};

type Colleague = { unit: string | null; role: string };

/** Of one's own unit, or of none; whoever belongs to no unit gives to everybody. An administrator has no requests. */
export const mayHave = ({ unit, role }: Colleague, me: Pick<Me, 'unit'>): boolean =>
  role !== 'administrator' && (unit === null || me.unit === null || unit === me.unit);
