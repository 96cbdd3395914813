import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, evolve, previewDeadline, type Actor, type Command, type EventOf, type ServiceRequest } from '#core';
import { organisations, rules } from '../kit/rules.js';
import { courses, people } from '../kit/world.js';
import { create, createSent, draftBody, setUp, stage } from './kit.js';

const { municipality, practice, association } = organisations;
const caseworker: Actor = { kind: 'person', personId: people.caseworker, organisationId: municipality, role: 'caseworker', authorised: false };

/** What the core stores when a request is sent at that instant. */
const storedFor = (formCode: string, recipientId: string, recipientKind: string, now: string): EventOf<'deadlineSet'> => {
  let state: ServiceRequest | null = null;
  let stored: EventOf<'deadlineSet'> | undefined;
  const draft = { recipientId, recipientKind, formCode, legalBasis: 'rsl11c', purposeId: people.citizen, questionsId: people.doctor } as const;
  const commands: Command[] = [
    { type: 'create', number: '2026-1', citizenId: people.citizen, courseId: courses.citizen, requesterId: municipality, ownerId: people.caseworker, ...draft },
    { type: 'send' },
  ];
  for (const command of commands) {
    const decision = decide(state, command, { now, actor: caseworker, rules });
    if ('refused' in decision) throw new Error(decision.refused.code);
    for (const event of decision.events) {
      state = evolve(state, event);
      if (event.type === 'deadlineSet') stored = event;
    }
  }
  if (stored === undefined) throw new Error('No deadline was set.');
  return stored;
};

const recipients = [
  { formCode: 'LÆ 125', recipientId: practice, recipientKind: 'gpPractice' },
  { formCode: 'LÆ 135', recipientId: practice, recipientKind: 'gpPractice' },
  { formCode: 'LÆ 265', recipientId: practice, recipientKind: 'gpPractice' },
  { formCode: 'Forespørgsel', recipientId: association, recipientKind: 'interestOrganisation' },
] as const;

const moments = fc
  .date({ min: new Date('2026-02-01T00:00:00Z'), max: new Date('2031-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('the preview of a deadline', () => {
  it('is the deadline that will be stored, 500 times out of 500', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recipients), moments, ({ formCode, recipientId, recipientKind }, sentAt) => {
        const stored = storedFor(formCode, recipientId, recipientKind, sentAt);
        const preview = previewDeadline(rules, { formCode, recipientKind, requesterId: municipality, organisationId: recipientId, sentAt });
        if ('refused' in preview) throw new Error(preview.refused.code);
        const { dueOn, originalOn, dueAt, explanation } = preview;
        expect({ dueOn, originalOn, dueAt, explanation }).toEqual({
          dueOn: stored.dueOn,
          originalOn: stored.originalOn,
          dueAt: stored.dueAt,
          explanation: stored.explanation,
        });
        const rungs = new Map(preview.steps.map(({ step, at }) => [step, at]));
        expect([...rungs.values()]).toEqual([...stored.steps]);
      }),
      { numRuns: 500 },
    );
  });

  describe('over HTTP', () => {
    const app = setUp(() => stage());
    const session = app.session(people.caseworker);

    const setNow = (instant: string): Promise<unknown> =>
      app.foundation.database.engine.query(`UPDATE business_clock SET "offset" = $1::timestamptz - now()`, [instant]);

    it('is the deadline of the request then sent, 100 times out of 100', async () => {
      for (const sample of fc.sample(fc.tuple(fc.constantFrom(...recipients), moments), 100)) {
        const [{ formCode, recipientId, recipientKind }, moment] = sample;
        await setNow(moment);
        const sent = await createSent(session, { ...draftBody, formCode, recipientOrganisationId: recipientId });
        const { body } = await session.post('/api/deadline-preview', { formCode, recipientKind, organisationId: recipientId, sentAt: sent.sentAt }).expect(200);
        expect([sample, body.dueOn, body.originalOn]).toEqual([sample, sent.dueOn, sent.originalOn]);
        expect([...new Set(body.steps.map(({ at }: { at: string }) => at))]).toEqual(sent.steps.map(({ at }) => at));
      }
    }, 60_000);

    it('gives both dates when the last day is none to work on, and says why', async () => {
      const { body } = await session
        .post('/api/deadline-preview', { formCode: 'LÆ 125', recipientKind: 'gpPractice', sentAt: '2026-11-21T11:00:00Z' })
        .set('accept-language', 'en')
        .expect(200);
      expect(body).toMatchObject({ originalOn: '2026-12-05', dueOn: '2026-12-07' });
      expect(body.explanation.map(({ code }: { code: string }) => code)).toContain('roll');
      for (const line of body.explanation) expect(line.text.length).toBeGreaterThan(10);
      expect(body.steps[0]).toMatchObject({ step: 1, action: 'remind', to: 'recipient', on: '2026-12-03' });
    });

    it('lays out the weeks from the sending to the last step, with the days on which nobody works', async () => {
      const { body } = await session
        .post('/api/deadline-preview', { formCode: 'LÆ 125', recipientKind: 'gpPractice', sentAt: '2026-12-15T11:00:00Z' })
        .set('accept-language', 'en')
        .expect(200);
      const days: { on: string; closed: boolean; name?: string }[] = body.weeks.flatMap((week: { days: object[] }) => week.days);
      const last = body.steps.at(-1).on;
      expect(days.map(({ on }) => on)).toEqual(expect.arrayContaining(['2026-12-15', body.dueOn, last]));
      expect([days[0]?.on, body.weeks[0].number, body.weeks.at(-1).days.some(({ on }: { on: string }) => on === last)]).toEqual(['2026-12-14', 51, true]);
      const named = days.filter(({ name }) => name !== undefined).slice(0, 5);
      expect(named.map(({ on, name }) => [on, name])).toEqual([
        ['2026-12-24', 'Juleaftensdag'],
        ['2026-12-25', 'Christmas Day'],
        ['2026-12-26', 'Boxing Day'],
        ['2026-12-31', 'Nytårsaftensdag'],
        ['2027-01-01', "New Year's Day"],
      ]);
      expect(days.filter(({ closed }) => closed).slice(0, 2)).toEqual([
        { on: '2026-12-19', closed: true },
        { on: '2026-12-20', closed: true },
      ]);
    });

    it('tells the weeks of a request that was sent, and none of a draft', async () => {
      const sent = await createSent(session);
      const { body } = await session.get(`/api/service-requests/${sent.id}/explanation`).expect(200);
      const days: string[] = body.weeks.flatMap((week: { days: { on: string }[] }) => week.days.map(({ on }) => on));
      expect(days).toContain(sent.dueOn);
      const draft = await create(session);
      expect((await session.get(`/api/service-requests/${draft.id}/explanation`).expect(200)).body.weeks).toEqual([]);
    });

    it('counts the earlier of reception and consultation, and reception when it is later than sending', async () => {
      const preview = async (dates: object): Promise<string> =>
        (await session.post('/api/deadline-preview', { formCode: 'LÆ 135', recipientKind: 'gpPractice', sentAt: '2026-11-02T09:00:00Z', ...dates }).expect(200))
          .body.originalOn;
      expect(await preview({})).toBe('2026-12-02');
      expect(await preview({ receivedAt: '2026-11-04T09:00:00Z' })).toBe('2026-12-04');
      expect(await preview({ consultationHeldAt: '2026-11-10' })).toBe('2026-11-24');
      expect(await preview({ consultationHeldAt: '2026-11-09T23:30:00Z' })).toBe('2026-11-24');
    });

    it('takes an instant in any zone, and names a date that is none', async () => {
      const ask = (body: object) => session.post('/api/deadline-preview', { formCode: 'LÆ 125', recipientKind: 'gpPractice', ...body });
      const zoned = await ask({ sentAt: '2026-11-23T00:30:00+01:00' }).expect(200);
      const utc = await ask({ sentAt: '2026-11-22T23:30:00Z' }).expect(200);
      expect(zoned.body).toEqual(utc.body);
      for (const sentAt of ['2026-11-23', 'yesterday', '2026-13-01T00:00:00Z', '2026-11-23T09:00:00', 1]) {
        expect((await ask({ sentAt }).expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'sentAt', code: 'instant' })]);
      }
      expect((await ask({ sentAt: '2026-11-23T09:00:00Z', printedOn: '2027-02-29' }).expect(400)).body.errors[0]).toMatchObject({
        field: 'printedOn',
        code: 'date',
      });
    });

    it('says which form or policy is missing', async () => {
      const ask = (body: object) =>
        session.post('/api/deadline-preview', { formCode: 'LÆ 125', recipientKind: 'gpPractice', sentAt: '2026-11-23T09:00:00Z', ...body });
      expect((await ask({ formCode: 'LÆ 000' }).expect(422)).body.code).toBe('NoSuchForm');
      expect((await ask({ formCode: 'LÆ 999' }).expect(422)).body.code).toBe('NoPolicy');
    });
  });
});
