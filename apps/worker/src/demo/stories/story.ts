import type { CommandOf, LegalBasis, Status } from '#core';
import { accept, draft, plain, receive, saying, send } from '../acts.js';
import type { DemoCitizen } from '../data/citizens.js';
import { association, clinicalFunction, hospital, specialist, type DemoOrganisation } from '../data/organisations.js';
import { after, sameDay, step, type Step } from '../step.js';

/** Working days before the world's end on which a story begins, or how many after it the deadline is to fall. */
export type Start = { begunAgo: readonly [least: number, most: number] } | { dueIn: readonly [least: number, most: number] };

/** What happens to a number of requests. */
export type Story = {
  name: string;
  /** The status in which each of them stands at the world's end. */
  ends: Status;
  /** How many by each form. */
  forms: Readonly<Record<string, number>>;
  start: Start;
  steps: readonly Step[];
  to?: (citizen: DemoCitizen) => DemoOrganisation | null | undefined;
  only?: (citizen: DemoCitizen) => boolean;
  legalBasis?: LegalBasis;
  /** Whom the recipient asks on its own account; the rules of the course must permit that too. */
  asksAlso?: { formCode: string; of: DemoOrganisation };
};

const usualRecipients: Readonly<Record<string, DemoOrganisation>> = {
  'LÆ 275': clinicalFunction,
  'LÆ 155': specialist,
  'LÆ 105': hospital,
  RÅDGIVNING: clinicalFunction,
  FRI: association,
  'ANDEN AKTØR': association,
};

/** A form that nobody else answers goes to the citizen's own practice; null when there is none. */
export const recipientOf = ({ to }: Story, formCode: string, citizen: DemoCitizen): DemoOrganisation | null =>
  to === undefined ? (usualRecipients[formCode] ?? citizen.gp) : (to(citizen) ?? null);

/** Written and sent, at once or a day apart. */
export const sent: readonly Step[] = [step(sameDay, 'owner', draft), step(after(0, 1), 'owner', send)];
export const sentAtOnce: readonly Step[] = [step(sameDay, 'owner', draft), step(sameDay, 'owner', send)];

/** Opened by whoever opens the post, and begun on. */
export const taken: readonly Step[] = [step(after(0, 2), 'secretary', receive), step(after(0, 3), 'doctor', accept)];

/** The same within a day or two. */
export const begun: readonly Step[] = [step(after(0, 1), 'secretary', receive), step(after(0, 1), 'doctor', accept)];

export const acceptAnswer: Step = step(after(1, 4), 'owner', saying('reason', 'accepted', { type: 'acceptAnswer' }));

/** The fee that the answer earned, some days after the request has ended. */
export const approveFee: Step = step(after(0, 3), 'teamLeader', plain({ type: 'approveFee', line: 1 }));
export const disputeFee: Step = step(after(0, 3), 'owner', saying<CommandOf<'disputeFee'>>('question', 'feeDisputed', { type: 'disputeFee', line: 1 }));

export const signsIn = ({ personId }: DemoCitizen): boolean => personId !== undefined;

export const begunAgo = (least: number, most: number): Start => ({ begunAgo: [least, most] });

/** The months that the world looks back on. */
export const longAgo: Start = begunAgo(45, 84);
