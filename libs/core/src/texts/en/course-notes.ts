import type { CourseNoteLines } from '../course-notes.js';
import { formatDate } from '../dates.js';
import { settledEn } from './course-citizen.js';

const day = (on: string): string => formatDate(on, 'en', 'long');
const goals = { reached: 'reached', dropped: 'given up' } as const;
const activities = { completed: 'Completed', stopped: 'Stopped', notBegun: 'Came to nothing' } as const;
const waits = { referral: 'a referral', treatment: 'treatment' } as const;

export const courseNotesEn: CourseNoteLines = {
  kindChanged: ({ kind, before, on }, named) =>
    kind === before ? `Another period in your case began on ${day(on)}: ${named.kind(kind)}.` : `From ${day(on)} your case is: ${named.kind(kind)}.`,
  regimeChanged: ({ on }) => `From ${day(on)} other rules hold in your case.`,
  coordinatorAppointed: ({ before }) => (before === undefined ? 'You got a caseworker.' : 'You got a new caseworker.'),
  goalSet: null,
  goalRevised: null,
  goalClosed: ({ no, on, outcome }, named) => `Your goal was ${goals[outcome]} on ${day(on)}: ${named.goal(no)}`,
  activityPlanned: null,
  activityChanged: null,
  activityEnded: ({ no, on, outcome }, named) => `${named.activity(no)}. ${activities[outcome]} on ${day(on)}.`,
  stepOpened: ({ no }, named) => `We had planned: ${named.step(no)}.`,
  stepPlanned: ({ no, on }, named) => `We chose ${day(on)}: ${named.step(no)}.`,
  delaySettled: ({ no, choice, on }, named) => `${named.step(no)}. ${settledEn[choice](on === undefined ? '' : day(on))}`,
  paperNoted: ({ no, paper, standing }, named) =>
    `${named.step(no)}. ${named.paper(no, paper)}: ${standing === 'ready' ? 'it is ready' : 'it is not ready yet'}.`,
  stepClosed: null,
  stepDropped: null,
  exempted: ({ reason, from, until }, named) => `We ask nothing of you from ${day(from)} to ${day(until)}. ${named.exemption(reason)}.`,
  exemptionEnded: ({ on }) => `Your break from demands ends on ${day(on)}.`,
  waitBegun: ({ what, from }) => `You wait for ${waits[what]} from ${day(from)}.`,
  written: null,
  replied: null,
  grantEnded: ({ organisationId }, named) => `${named.organisation(organisationId)} takes part in your case no more.`,
  activityReported: null,
  hearingWaived: null,
  ended: ({ on }) => `Your course ended on ${day(on)}.`,
  reopened: () => 'Your course goes on.',
  adviceSettled: null,
};
