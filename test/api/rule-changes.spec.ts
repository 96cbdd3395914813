import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { addCalendarDays } from '#sla';
import type { RuleBookView } from '../../apps/api/src/rules/rule-book.dto.js';
import type { RuleChangeView } from '../../apps/api/src/rules/rule-changes.dto.js';
import { organisations } from '../kit/rules.js';
import { addChange, bookNow, onChange, publish, taken } from './rule-kit.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';
import { inDays } from '../kit/clock.js';

const app = setUp(() => stage({}, seedRuleBook));
const author = app.session(people.administrator);
const approver = app.session(people.otherAdministrator);
const caseworker = app.session(people.caseworker);

const policyOf = async (id: string) => {
  const versions = (await bookNow(author)).policies.filter(({ rule }) => rule.id === id);
  const found = versions.find(({ standing }) => standing === 'inForce');
  if (found === undefined) throw new Error(`${id} is not in force.`);
  return { versions, rule: found.rule };
};

const gpPolicy = 'LÆ 125 gpPractice';
/** The deadline of LÆ 125 to a GP, with another number of days. */
const withDays = async (amount: number, change: object = {}) => {
  const { rule } = await policyOf(gpPolicy);
  const [leg] = rule.deadline.legs;
  const { today } = await bookNow(author);
  return { ...rule, validFrom: today, deadline: { ...rule.deadline, legs: [{ ...leg, amount }] }, ...change };
};

describe('a change of a rule', () => {
  it('holds nothing before somebody else has approved it, and then for what is sent from its first day on', async () => {
    const before = await createSent(caseworker);
    const draft = await addChange(author, { policy: await withDays(60) });
    expect(draft).toMatchObject({ status: 'draft', title: gpPolicy, allowed: ['save', 'propose', 'discard'] });
    const proposed = await taken(author, draft, 'propose');
    expect(proposed).toMatchObject({ status: 'proposed', allowed: ['reject', 'discard'] });
    expect((await createSent(caseworker)).dueOn).toBe(before.dueOn);

    const approved = await taken(approver, proposed, 'approve');
    expect(approved).toMatchObject({ status: 'approved', approver: { id: people.otherAdministrator }, allowed: [] });
    expect((await policyOf(gpPolicy)).versions.map(({ version, standing }) => [version, standing])).toEqual([
      [1, 'replaced'],
      [2, 'inForce'],
    ]);
    expect(((await createSent(caseworker)).dueOn ?? '') >= inDays(60)).toBe(true);
  });

  it('leaves a running request its deadline until the rules are applied anew', async () => {
    const running = await createSent(caseworker);
    await publish(author, approver, { policy: await withDays(90) });
    const { body } = await caseworker.get(`/api/service-requests/${running.id}`).expect(200);
    expect(body.dueOn).toBe(running.dueOn);
    expect((await give(caseworker, running.id, 'apply-anew')).dueOn).toBe((await createSent(caseworker)).dueOn);
    await publish(author, approver, { policy: await withDays(14) });
  });

  it('leaves a running request how long it may be paused: its page offers the days that it is held to', async () => {
    const [running, doctor] = [await createSent(caseworker), await app.signIn(people.doctor)];
    const offered = async () =>
      ((await doctor.get(`/api/service-requests/${running.id}`).expect(200)).body.pauseReasons as { code: string; latestOn: string }[]).find(
        ({ code }) => code === 'awaitingCitizen',
      )?.latestOn ?? '';
    const before = await offered();
    const { pauseReasons = [] } = (await policyOf(gpPolicy)).rule;
    const longer = pauseReasons.map((reason) => ({ ...reason, most: { ...reason.most, amount: reason.most.amount + 30 } }));
    await publish(author, approver, { policy: await withDays(14, { pauseReasons: longer }) });
    expect(await offered()).toBe(before);
    const beyond = { reason: 'awaitingCitizen', until: addCalendarDays(before, 1), text: 'På ferie.' };
    expect((await doctor.command(`/api/service-requests/${running.id}/pause`, beyond)).body.code).toBe('PauseTooLong');
    expect(await give(doctor, running.id, 'pause', { ...beyond, until: before })).toMatchObject({ clock: 'paused' });
    await publish(author, approver, { policy: await withDays(14, { pauseReasons }) });
  });

  it('is not approved by anybody who wrote in it', async () => {
    const draft = await addChange(author, { policy: await withDays(20) });
    const saved = (await approver.put(`/api/rule-changes/${draft.id}`, { policy: await withDays(21), reason: 'Rettet.', revision: draft.revision }).expect(200))
      .body as RuleChangeView;
    expect(saved.authors.map(({ id }) => id)).toEqual([people.administrator, people.otherAdministrator]);
    const proposed = await taken(author, saved, 'propose');
    for (const session of [author, approver]) {
      const { body } = await onChange(session, proposed, 'approve').expect(403);
      expect(body).toMatchObject({ code: 'FourEyes', detail: expect.stringContaining('anden administrator') });
    }
    await taken(author, proposed, 'discard');
  });

  it('overwrites nothing that a colleague saved in between', async () => {
    const draft = await addChange(author, { policy: await withDays(20) });
    await approver.put(`/api/rule-changes/${draft.id}`, { policy: await withDays(21), reason: 'Først.', revision: draft.revision }).expect(200);
    const { body } = await author.put(`/api/rule-changes/${draft.id}`, { policy: await withDays(22), reason: 'Sidst.', revision: draft.revision }).expect(412);
    expect(body.code).toBe('ChangeConflict');
    await onChange(author, draft, 'propose').expect(412);
  });

  it('is closed once it is decided', async () => {
    const discarded = await taken(author, await addChange(author, { policy: await withDays(20) }), 'discard');
    for (const act of ['propose', 'approve', 'reject', 'discard']) {
      const { body } = await onChange(author, discarded, act).expect(409);
      expect(body.code).toBe('ChangeNotOpen');
    }
  });

  it('is sent back as a draft by whoever does not agree', async () => {
    const proposed = await taken(author, await addChange(author, { policy: await withDays(20) }), 'propose');
    expect(await taken(approver, proposed, 'reject')).toMatchObject({ status: 'draft' });
  });

  it('is proposed only without faults, each named with its field and how to mend it', async () => {
    const { rule } = await policyOf(gpPolicy);
    const [first, second] = rule.ladder;
    const faulty = await withDays(14, { validFrom: '2020-01-01', formCode: 'LÆ 000', ladder: [second, first] });
    const { body } = await onChange(author, await addChange(author, { policy: faulty }), 'propose').expect(400);
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['policy.validFrom', 'past'],
      ['policy.formCode', 'unknownForm'],
      ['policy.ladder[1].workingDays', 'notAscending'],
    ]);
  });

  it('is refused when it is not well formed, down to the field', async () => {
    const policy = await withDays(14, {
      deadline: { legs: [{ anchor: 'someday', amount: -1, unit: 'calendarDays', movedByPause: true, mayRollPast: true }], roll: 'none' },
    });
    const { body } = await author.post('/api/rule-changes', { policy, reason: 'Ny aftale.' }).expect(400);
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['policy.deadline.legs[0].anchor', 'policy.deadline.legs[0].amount']);
    const none = await author.post('/api/rule-changes', { reason: 'Ny aftale.' }).expect(400);
    expect(none.body.errors).toMatchObject([{ field: 'policy', code: 'required' }]);
  });

  it('is an administrator’s alone; the rules themselves are read by everybody who works with them', async () => {
    await caseworker.get('/api/rule-changes').expect(403);
    await caseworker.post('/api/rule-changes', { policy: await withDays(14), reason: 'Ny aftale.' }).expect(403);
    await caseworker.get('/api/rule-book').expect(200);
  });

  it('that two organisations agreed on is read by them alone, and by those who keep the rules', async () => {
    const agreement = { requesterId: organisations.municipality, recipientId: organisations.otherPractice };
    await publish(author, approver, { policy: await withDays(12, { id: 'Aftale', agreement }) });
    const reads = async (personId: string): Promise<boolean> => {
      const { body } = await (await app.signIn(personId)).get('/api/rule-book').expect(200);
      return (body as RuleBookView).policies.some(({ rule }) => rule.id === 'Aftale');
    };
    expect(await Promise.all([people.caseworker, people.otherDoctor, people.administrator].map(reads))).toEqual([true, true, true]);
    expect(await Promise.all([people.doctor, people.strangeCaseworker].map(reads))).toEqual([false, false]);
  });

  it('becomes one rule book each, also when two are approved at once', async () => {
    const proposals = await Promise.all(
      [13, 15, 17].map(async (days) =>
        taken(
          author,
          await addChange(author, { policy: await withDays(days, { id: `Prøve ${days}`, recipientKind: 'psychologist', formCode: '*' }) }),
          'propose',
        ),
      ),
    );
    const { version } = await bookNow(author);
    const approved = await Promise.all(proposals.map((proposal) => taken(approver, proposal, 'approve')));
    expect(approved.map(({ bookVersion }) => bookVersion ?? 0).toSorted((one, other) => one - other)).toEqual([version + 1, version + 2, version + 3]);
    const ids = (await bookNow(author)).policies.map(({ rule }) => rule.id);
    expect(ids).toEqual(expect.arrayContaining(['Prøve 13', 'Prøve 15', 'Prøve 17']));
  });
});

describe('a form that an administrator adds', () => {
  it('is asked for, answered, and has the deadline of its own policy: adding a form is adding data', async () => {
    const { today, forms } = await bookNow(author);
    const like = forms.find(({ rule }) => rule.code === 'LÆ 125')?.rule;
    const items = [{ linkId: 'sleep', text: { da: 'Hvordan sover borgeren?', en: 'How does the citizen sleep?' }, type: 'text', required: true }];
    const questions = [{ linkId: 'since', text: { da: 'Hvor længe har borgeren sovet dårligt?', en: 'Since when?' }, type: 'date', required: true }];
    const form = {
      ...like,
      code: 'LÆ 777',
      requestCode: 'LÆ 771',
      name: { da: 'Søvnattest', en: 'Sleep statement' },
      validFrom: today,
      recipientKinds: ['gpPractice'],
      questions,
      priorities: [{ code: 'fastTrack', guidance: { da: 'Haster', en: 'Urgent' }, source: 'Prøven' }],
      items,
    };
    await publish(author, approver, { form });
    expect((await bookNow(author)).findings).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'gap', text: expect.stringContaining('LÆ 777') })]),
    );
    const forPriority = [{ priority: 'fastTrack', deadline: (await withDays(2)).deadline }];
    const { id: _id, ...rule } = await withDays(30, { formCode: 'LÆ 777', forPriority });
    await publish(author, approver, { policy: rule });
    expect((await bookNow(author)).findings.filter(({ text }) => text.includes('LÆ 777'))).toEqual([]);

    const doctor = await app.signIn(people.doctor);
    const body = { ...draftBody, formCode: 'LÆ 777' };
    await caseworker.command('/api/service-requests', { ...body, details: { since: 'i går' } }).expect(400);
    const draft = await create(caseworker, { ...body, priority: 'fastTrack' });
    expect(draft.priority).toBe('fastTrack');
    const { body: refused } = await caseworker.command(`/api/service-requests/${draft.id}/send`).expect(422);
    expect(refused).toMatchObject({ code: 'DetailsMissing', errors: [{ field: 'details.since', code: 'required' }] });
    expect(refused.detail).toContain('»Hvor længe har borgeren sovet dårligt?«');
    await give(caseworker, draft.id, 'revise', { details: { since: '2026-01-02' } });
    await give(caseworker, draft.id, 'revise', { purpose: `${draftBody.purpose} Det gælder søvnen.` });
    const { id, dueOn } = await give(caseworker, draft.id, 'send');
    for (const reader of [doctor, await app.signIn(people.citizen)]) {
      const { body: read } = await reader.get(`/api/service-requests/${id}`).expect(200);
      expect(read).toMatchObject({ purpose: expect.stringContaining('søvnen'), details: { answers: { since: '2026-01-02' }, items: [{ linkId: 'since' }] } });
    }
    expect((dueOn ?? '') < inDays(12)).toBe(true);
    const { body: why } = await doctor.get(`/api/service-requests/${id}/explanation`).expect(200);
    expect(why.lines[0]).toMatchObject({ code: 'priority', text: expect.stringContaining('fast track') });
    await doctor.command(`/api/service-requests/${id}/answer`, { answerType: 'full', items: {} }).expect(400);
    expect(await give(doctor, id, 'answer', { answerType: 'full', items: { sleep: 'Uroligt.' } })).toMatchObject({ status: 'answered' });
  });
});

describe('before anybody approves', () => {
  const sentAt = '2026-12-23T09:00:00.000Z';

  it('a change can be tried on a request of any day: the deadline and each step of the ladder', async () => {
    const policy = await withDays(10, { validFrom: '2027-06-01' });
    const trial = { formCode: 'LÆ 125', recipientKind: 'gpPractice', sentAt };
    const { body } = await author.post('/api/rule-changes/try', { policy, trial }).expect(200);
    expect(body).toMatchObject({ faults: [], added: [], refused: null, deadline: { originalOn: '2027-01-02', dueOn: '2027-01-04' } });
    expect(body.deadline.steps.map(({ on }: { on: string }) => on)).toContain('2027-01-05');
  });

  it('it says in words what it changes, and afterwards the two versions can be read beside each other', async () => {
    const policy = await withDays(11);
    const { body } = await author.post('/api/rule-changes/try', { policy }).expect(200);
    expect(body.differences).toContainEqual({
      label: 'Frist',
      before: expect.stringContaining('14 kalenderdage efter'),
      after: expect.stringMatching(/^11 kal/),
    });
    await publish(author, approver, { policy });
    await publish(author, approver, { policy: await withDays(14) });
    const versions = (await policyOf(gpPolicy)).versions.length;
    const address = `/api/rule-book/comparison?kind=policy&of=${encodeURIComponent(gpPolicy)}`;
    const compared = await caseworker.get(address).expect(200);
    expect(compared.body).toMatchObject({ before: versions - 1, after: versions, differences: [{ label: 'Frist', before: expect.stringMatching(/^11 kal/) }] });
    await caseworker.get(`${address}&before=1&after=99`).expect(404);
    await caseworker.get('/api/rule-book/comparison?kind=policy&of=Nix').expect(404);
  });

  it('it says which gaps and overlaps it would make, and what must be mended', async () => {
    const ended = await withDays(14, { validTo: '2027-12-31' });
    const { body } = await author.post('/api/rule-changes/try', { policy: { ...ended, formCode: 'LÆ 000' } }).expect(200);
    expect(body.faults).toMatchObject([{ field: 'policy.formCode', code: 'unknownForm' }]);
    const gap = await author.post('/api/rule-changes/try', { policy: ended }).expect(200);
    expect(gap.body.added).toMatchObject([{ code: 'gap', from: '2028-01-01' }]);
    const twin = await author.post('/api/rule-changes/try', { policy: { ...(await withDays(14)), id: 'Tvilling' } }).expect(200);
    expect(twin.body.added).toMatchObject([{ code: 'overlap', text: expect.stringContaining('Tvilling') }]);
  });

  it('it says why a request could not be sent under it', async () => {
    const { body } = await author
      .post('/api/rule-changes/try', { policy: await withDays(14), trial: { formCode: 'LÆ 000', recipientKind: 'gpPractice', sentAt } })
      .expect(200);
    expect(body).toMatchObject({ deadline: null, refused: { code: 'NoSuchForm' } });
  });

  it('it shows what it would have meant for the requests of the last 90 days', async () => {
    const { body: before } = await author.post('/api/rule-changes/effect', { policy: await withDays(14) }).expect(200);
    const doctor = await app.signIn(people.doctor);
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'answer', { answerType: 'noKnowledge' });
    const { body: after } = await author.post('/api/rule-changes/effect', { policy: await withDays(14) }).expect(200);
    expect(after.requests).toBe(before.requests + 1);
    expect(after.after.inTime).toBe(before.after.inTime + 1);
  });
});

describe('a calendar', () => {
  it('of an organisation moves the steps of its ladder, and not the deadline', async () => {
    const national = (await bookNow(author)).calendars.find(({ organisation }) => organisation === null)?.rule;
    const trial = { formCode: 'LÆ 125', recipientKind: 'gpPractice', sentAt: '2027-02-01T09:00:00.000Z', organisationId: organisations.practice };
    const calendar = {
      ...national,
      organisationId: organisations.practice,
      closingDays: [...(national?.closingDays ?? []), { on: '2027-02-16', name: 'Lukket' }],
    };
    const { body } = await author.post('/api/rule-changes/try', { calendar, trial }).expect(200);
    expect(body.deadline).toMatchObject({ dueOn: '2027-02-15' });
    expect(body.deadline.steps.map(({ on }: { on: string }) => on)).toContain('2027-02-17');
    expect(await publish(author, approver, { calendar })).toMatchObject({ status: 'approved', kind: 'calendar' });
    expect((await bookNow(author)).calendars.map(({ organisation, version }) => [organisation, version])).toContainEqual(['Demo Lægehuset', 1]);
  });

  it('without a working day is not proposed', async () => {
    const { body } = await onChange(author, await addChange(author, { calendar: { weekly: [], publicHolidays: 'DK', closingDays: [] } }), 'propose').expect(
      400,
    );
    expect(body.errors).toMatchObject([{ field: 'calendar.weekly', code: 'neverOpen' }]);
  });
});
