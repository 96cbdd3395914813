import { addCalendarDays } from '#sla';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import type { CourseStepView } from '../../apps/api/src/courses/steps.dto.js';
import { organisations } from '../kit/rules.js';
import { people } from './kit.js';

type Now = { view: CourseDetailView; today: string; requestId: string; below: (count: number) => number };

/** Something that may happen to a course: a command with its address and body, or `days` that pass. */
export type Act = {
  name: string;
  days?: number;
  byCitizen?: true;
  mayNow(view: CourseDetailView, nearEnd: boolean): boolean;
  ask(now: Now): [address: string, body: object];
};

type Command = CourseDetailView['allowed'][number];

const byHand = ({ steps }: CourseDetailView): CourseStepView[] => steps.filter(({ closed, metBy }) => closed === null && metBy === null);
const lacksPapers = ({ papers }: CourseStepView): boolean => papers.some(({ readyOn }) => readyOn === null);
const free = (view: CourseDetailView): CourseStepView[] => byHand(view).filter(({ needs }) => needs.length === 0);
const whole = (view: CourseDetailView): CourseStepView[] => free(view).filter((step) => !lacksPapers(step));
const waiting = (view: CourseDetailView): CourseStepView[] => byHand(view).filter(({ needs }) => needs.length > 0);
const postponable = (view: CourseDetailView): CourseStepView[] => waiting(view).filter(({ postponement }) => postponement !== null);
const text = 'Vi har talt om det.';

const act = (name: string, command: Command, ask: Act['ask'], fits: (view: CourseDetailView) => boolean = () => true): Act => ({
  ...{ name, ask },
  mayNow: (view) => view.allowed.includes(command) && fits(view),
});

/** About one of the steps that it fits. */
const onStep = (
  name: string,
  command: Command,
  of: (view: CourseDetailView) => CourseStepView[],
  tail: string,
  body: (step: CourseStepView, now: Now) => object,
): Act =>
  act(
    name,
    command,
    (now) => {
      const all = of(now.view);
      const step = all[now.below(all.length)];
      if (step === undefined) throw new Error(`No step for ${name}.`);
      return [`steps/${step.no}/${tail}`, body(step, now)];
    },
    (view) => of(view).length > 0,
  );

const pass = (days: number): Act => ({ name: `${days} days pass`, days, mayNow: () => true, ask: () => ['', {}] });

/** A complaint and where it leads, one after the other. */
const complaint: readonly Act[] = [
  ['decide', 'decision', 'refused'],
  ['complain', 'complaintTerm', 'complained'],
  ['uphold', 'reassessment', 'upheld'],
  ['remand', 'appeal', 'remanded'],
].map(([name = '', kind = '', outcome = '']) =>
  onStep(
    name,
    'closeStep',
    (view) => free(view).filter((step) => step.kind.code === kind),
    'close',
    (_, { today }) => ({ on: today, outcome, ...(outcome === 'remanded' && { opensDueOn: addCalendarDays(today, 40) }) }),
  ),
);

const helping = ({ participants }: CourseDetailView) => participants.filter(({ closed }) => closed === null);

const planned = (view: CourseDetailView): CourseStepView[] => free(view).filter(({ plannedOn }) => plannedOn !== null);

export const courseActs: readonly Act[] = [
  act('open a meeting', 'openStep', ({ today, below }) => [
    'steps',
    { kind: below(2) === 0 ? 'teamMeeting' : 'meeting', plannedOn: addCalendarDays(today, 4), plannedAt: '10:00', place: 'Rådhuset' },
  ]),
  act('open a hearing', 'openStep', () => ['steps', { kind: 'hearing', text }]),
  act('promise', 'openStep', ({ today }) => ['steps', { kind: 'promise', plannedOn: addCalendarDays(today, 2), dueOn: addCalendarDays(today, 9), text }]),
  onStep('plan', 'planStep', byHand, 'plan', (_, { today }) => ({ on: addCalendarDays(today, 6) })),
  onStep('close', 'closeStep', whole, 'close', ({ outcomes, recurs }, { today, below }) => ({
    ...{ on: today, outcome: outcomes[below(outcomes.length)]?.code ?? '', text },
    ...(recurs && { nextOn: addCalendarDays(today, 30) }),
  })),
  onStep(
    'note a paper',
    'notePaper',
    (view) => byHand(view).filter(lacksPapers),
    'papers',
    ({ papers }) => ({
      paper: papers.find(({ readyOn }) => readyOn === null)?.code,
      standing: 'ready',
    }),
  ),
  ...complaint,
  onStep('drop', 'dropStep', free, 'drop', () => ({ text })),
  onStep('need', 'need', planned, 'need', (_, { requestId }) => ({ requestId })),
  onStep('postpone', 'settleDelay', postponable, 'settle-delay', ({ plannedOn, dueOn, postponement }, { today }) => ({
    ...{ choice: 'postpone', text },
    on: postponement?.latestOn ?? addCalendarDays([today, plannedOn ?? today, dueOn ?? today].toSorted().at(-1) ?? today, 5),
  })),
  onStep('go on without the statement', 'settleDelay', waiting, 'settle-delay', () => ({ choice: 'withoutStatement', text })),
  act('set a goal', 'setGoal', () => ['goals', { term: 'long', text }]),
  act('exempt', 'exempt', ({ today }) => ['exemptions', { reason: 'treatment', from: today, until: addCalendarDays(today, 400), text }]),
  act('begin a wait', 'beginWait', ({ today }) => ['waits', { what: 'treatment', from: today }]),
  { ...act('the citizen writes', 'write', () => ['letters', { about: 'message', text }]), byCitizen: true },
  act('another coordinator', 'appointCoordinator', ({ view: { coordinator } }) => [
    'appoint-coordinator',
    {
      personId: coordinator?.id === people.caseworker ? people.otherCaseworker : people.caseworker,
      handedOver: ['requests', 'steps', 'promises', 'letters'],
    },
  ]),
  act(
    'invite an organisation',
    'grant',
    ({ today }) => [
      'grants',
      {
        ...{ as: 'companion', organisationId: organisations.association, scope: [] },
        ...{ purpose: 'At være med til møder og samtaler.', until: addCalendarDays(today, 20), saidBy: 'phone' },
      },
    ],
    (view) => helping(view).length === 0,
  ),
  {
    ...act(
      'dismiss it',
      'endGrant',
      ({ view }) => [`grants/${helping(view)[0]?.no}/end`, {}],
      (view) => helping(view).length > 0,
    ),
    byCitizen: true,
  },
  act('another regime', 'changeRegime', ({ view: { regime }, today }) => [
    'change-regime',
    { regime: regime.code === 'from2026-07' ? 'before2026-02' : 'from2026-07', on: today, text },
  ]),
  act('another kind', 'changeKind', ({ view: { kind }, today }) => [
    'change-kind',
    { kind: kind === 'flexJob' ? 'disabilityPension' : 'flexJob', on: today, text },
  ]),
  {
    name: 'end',
    mayNow: ({ allowed }, nearEnd) => nearEnd && allowed.includes('end'),
    ask: ({ today }) => ['end', { on: today }],
  },
  act('reopen', 'reopen', () => ['reopen', { text }]),
  pass(3),
  pass(100),
];
