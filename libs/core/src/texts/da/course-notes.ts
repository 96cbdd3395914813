import type { CourseNoteLines } from '../course-notes.js';
import { formatDate } from '../dates.js';
import { settledDa } from './course-citizen.js';

const day = (on: string): string => formatDate(on, 'da', 'long');
const goals = { reached: 'nået', dropped: 'opgivet' } as const;
const activities = { completed: 'Gennemført', stopped: 'Stoppet', notBegun: 'Blev ikke til noget' } as const;
const waits = { referral: 'en henvisning', treatment: 'behandling' } as const;

/** Plain language: what the words below it are about. */
export const courseNotesDa: CourseNoteLines = {
  kindChanged: ({ kind, before, on }, named) =>
    kind === before ? `En ny periode i din sag begyndte ${day(on)}: ${named.kind(kind)}.` : `Fra ${day(on)} er din sag: ${named.kind(kind)}.`,
  regimeChanged: ({ on }) => `Fra ${day(on)} gælder andre regler i din sag.`,
  coordinatorAppointed: ({ before }) => (before === undefined ? 'Du fik en sagsbehandler.' : 'Du fik en ny sagsbehandler.'),
  goalSet: null,
  goalRevised: null,
  goalClosed: ({ no, on, outcome }, named) => `Dit mål er ${goals[outcome]} ${day(on)}: ${named.goal(no)}`,
  activityPlanned: null,
  activityChanged: null,
  activityEnded: ({ no, on, outcome }, named) => `${named.activity(no)}. ${activities[outcome]} ${day(on)}.`,
  stepOpened: ({ no }, named) => `Vi havde planlagt: ${named.step(no)}.`,
  stepPlanned: ({ no, on }, named) => `Vi valgte dagen ${day(on)}: ${named.step(no)}.`,
  delaySettled: ({ no, choice, on }, named) => `${named.step(no)}. ${settledDa[choice](on === undefined ? '' : day(on))}`,
  paperNoted: ({ no, paper, standing }, named) =>
    `${named.step(no)}. ${named.paper(no, paper)}: ${standing === 'ready' ? 'det er klar' : 'det er ikke klar endnu'}.`,
  stepClosed: null,
  stepDropped: null,
  exempted: ({ reason, from, until }, named) => `Vi stiller ingen krav til dig fra ${day(from)} til ${day(until)}. ${named.exemption(reason)}.`,
  exemptionEnded: ({ on }) => `Din pause fra krav slutter ${day(on)}.`,
  waitBegun: ({ what, from }) => `Du venter på ${waits[what]} fra ${day(from)}.`,
  written: null,
  replied: null,
  grantEnded: ({ organisationId }, named) => `${named.organisation(organisationId)} deltager ikke længere i din sag.`,
  activityReported: null,
  hearingWaived: null,
  ended: ({ on }) => `Dit forløb sluttede ${day(on)}.`,
  reopened: () => 'Dit forløb går videre.',
  adviceSettled: null,
};
