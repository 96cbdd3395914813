import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { commandTypes, formatDate } from '#core';
import { isGivenByPeople } from '../kit/commands.js';
import type { Session } from '../kit/app.js';
import { move } from '../kit/moving.js';
import { organisations } from '../kit/rules.js';
import { courses } from '../kit/world.js';
import type { ServiceRequestView } from '../../apps/api/src/service-requests/view/service-request.dto.js';
import { create, createSent, draftBody, give, knowingly, people, setUp, stage } from './kit.js';
import { inDays } from '../kit/clock.js';

const text = 'En begrundelse, som begge sider kan læse.';
const full = { answerType: 'full', text: 'Svaret på spørgsmålene.' };
const today = inDays(0);

describe('every command has a route that carries it out', () => {
  const app = setUp(() => stage());
  const caseworker = app.session(people.caseworker);
  const manager = app.session(people.manager);
  const doctor = app.session(people.doctor);
  const citizen = app.session(people.citizen);
  const given = new Set<string>();

  const run = (session: Session, { id }: { id: string }, command: string, body: object = {}): Promise<ServiceRequestView> => {
    given.add(command);
    return give(session, id, command, body);
  };
  const sent = (body: object = draftBody): Promise<ServiceRequestView> => createSent(caseworker, body);
  const answered = async (): Promise<ServiceRequestView> => run(doctor, await sent(), 'answer', full);

  it('revises and discards a draft', async () => {
    const draft = await create(caseworker);
    const revised = await run(caseworker, draft, 'revise', { purpose: 'Et nyt formål, der er langt nok.', questions: ['Kun ét spørgsmål?'] });
    expect(revised).toMatchObject({ purpose: 'Et nyt formål, der er langt nok.', questions: ['Kun ét spørgsmål?'] });
    expect((await run(caseworker, draft, 'discard')).status).toBe('discarded');
  });

  it('asks the citizen for consent and sends when it is given', async () => {
    const draft = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    const awaiting = await run(caseworker, draft, 'request-consent', { thenSend: true });
    expect(awaiting).toMatchObject({ status: 'awaitingConsent', holder: { party: 'citizen', name: 'Demo Anna Jensen' }, consent: { status: 'asked' } });
    const consented = await run(citizen, draft, 'give-consent', { form: 'digital', on: today, text: 'Journaloplysninger fra det seneste år.' });
    expect(consented).toMatchObject({
      status: 'sent',
      consent: { status: 'given', form: 'digital', on: today, text: 'Journaloplysninger fra det seneste år.' },
    });
    expect(await run(citizen, draft, 'withdraw-consent', { text })).toMatchObject({ status: 'cancelled', badge: 'cancelled' });
  });

  it('lays a draft before the citizen, who adds words of their own before it is sent', async () => {
    const draft = await create(caseworker, { ...draftBody, formCode: 'EGNE ORD' });
    expect(await run(caseworker, draft, 'invite-words')).toMatchObject({ status: 'awaitingWords', holder: { party: 'citizen' } });
    const written = await run(citizen, draft, 'give-words', { items: { ownHealth: 'Jeg er træt hele dagen.' } });
    expect(written).toMatchObject({ status: 'awaitingWords', holder: { party: 'requester' }, ownWords: { answers: { ownHealth: 'Jeg er træt hele dagen.' } } });
    expect((await run(caseworker, draft, 'send')).status).toBe('sent');
  });

  it('takes a refusal of consent, after which it is a draft the citizen does not see', async () => {
    const draft = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await give(caseworker, draft.id, 'request-consent', { thenSend: false });
    given.add('refuse-consent');
    await citizen.command(`/api/service-requests/${draft.id}/refuse-consent`, { text }).expect(204);
    const { body } = await caseworker.get(`/api/service-requests/${draft.id}`).expect(200);
    expect(body).toMatchObject({ status: 'draft', consent: { status: 'refused' } });
  });

  it('receives, accepts, delegates and asks back', async () => {
    const request = await run(caseworker, await create(caseworker), 'send', knowingly);
    expect((await run(doctor, request, 'receive')).status).toBe('received');
    expect((await run(doctor, request, 'accept')).status).toBe('inProgress');
    expect((await run(doctor, request, 'delegate', { toPersonId: people.secretary, task: 'prepare' })).handler).toMatchObject({ name: 'Demo Lis Sekretær' });
    expect((await run(doctor, request, 'ask', { text })).clock).toBe('paused');
    expect((await run(doctor, request, 'withdraw-question')).status).toBe('inProgress');
    await run(doctor, request, 'ask', { text });
    expect((await run(caseworker, request, 'answer-question', { text })).status).toBe('inProgress');
  });

  it('asks a unit, which takes it on and hands it back', async () => {
    const unit = randomUUID();
    const { engine } = app.foundation.database;
    await engine.query(`INSERT INTO unit (id, organisation_id, name) VALUES ($1, $2, 'Demo Enhed')`, [unit, organisations.practice]);
    await engine.query(`UPDATE person SET unit = 'Demo Enhed' WHERE id = $1`, [people.doctor]);
    const request = await run(caseworker, await create(caseworker), 'send', knowingly);
    await run(doctor, request, 'accept');
    expect((await run(doctor, request, 'delegate', { toUnitId: unit, task: 'ask' })).atUnit).toMatchObject({ asked: true });
    expect((await run(doctor, request, 'take-on')).handler).toMatchObject({ id: people.doctor });
    expect((await run(doctor, request, 'hand-back', { text })).handler).toBeNull();
    await engine.query('UPDATE person SET unit = NULL WHERE id = $1', [people.doctor]);
  });

  it('books, cancels, misses and holds a consultation', async () => {
    const withConsultation = { ...draftBody, formCode: 'LÆ 135' };
    const request = await sent(withConsultation);
    expect(request).toMatchObject({ holder: { party: 'citizen' }, consultation: { status: 'citizenBooks' } });
    expect((await run(doctor, request, 'citizen-brought-it', { on: today })).allowed).toContain('citizenBroughtIt');
    expect((await run(citizen, request, 'book-consultation', { on: inDays(3) })).consultation).toEqual({ status: 'booked', on: inDays(3) });
    expect((await run(doctor, request, 'consultation-cancelled', { text })).holder).toMatchObject({ party: 'citizen' });
    expect((await run(doctor, request, 'consultation-missed', { on: today })).consultation).toMatchObject({ status: 'missed' });
    expect((await run(citizen, request, 'report-no-appointment', { text })).holder).toMatchObject({ party: 'requester' });
    expect((await run(doctor, request, 'consultation-held', { on: today })).consultation).toMatchObject({ status: 'held' });
  });

  it('records a booking on the citizen’s word, and the citizen reads the day and who wrote it down', async () => {
    const request = await sent({ ...draftBody, formCode: 'LÆ 135' });
    const on = inDays(3);
    const booked = await run(caseworker, request, 'book-consultation', { on });
    expect(booked).toMatchObject({ consultation: { status: 'booked', on }, holder: { party: 'recipient' } });
    const own = await citizen.get(`/api/service-requests/${request.id}`).expect(200);
    expect(own.body.consultation).toEqual({ status: 'booked', on });
    expect(own.body.citizenText).toContain(`Du har en tid hos din læge ${formatDate(on, 'da', 'long')}.`);
    const { items } = (await citizen.get(`/api/service-requests/${request.id}/events`).expect(200)).body as { items: { type: string; by: object }[] };
    expect(items.find(({ type }) => type === 'consultationBooked')).toMatchObject({ by: { name: 'Demo Mette Holm' } });
  });

  it('puts on the waiting list, which both sides and the citizen see', async () => {
    const request = await sent({ ...draftBody, formCode: 'LÆ 265' });
    expect(await run(doctor, request, 'put-on-waiting-list', { expectedOn: inDays(50), text })).toMatchObject({ expectedOn: inDays(50), dueOn: request.dueOn });
    const { body } = await citizen.get(`/api/service-requests/${request.id}`).expect(200);
    expect(body.citizenText).toContain('venteliste');
  });

  it('answers, returns, asks for more, corrects and accepts', async () => {
    const request = await answered();
    expect((await run(doctor, request, 'correct-answer', { answerType: 'full', text: 'Rettet svar.' })).answer).toMatchObject({
      text: 'Rettet svar.',
      corrected: true,
    });
    expect((await run(caseworker, request, 'return-answer', { text, linkIds: ['diagnoses'] })).status).toBe('returned');
    await run(doctor, request, 'answer', full);
    expect((await run(caseworker, request, 'ask-more', { text })).status).toBe('returned');
    await run(doctor, request, 'answer', full);
    const held = await run(caseworker, request, 'accept-answer', { text, heldBackUntil: inDays(30), heldBackBecause: text });
    expect([held.status, held.release?.status]).toEqual(['closed', 'heldBack']);
    expect((await run(caseworker, request, 'release-answer')).release?.status).toBe('released');
    expect((await run(caseworker, request, 'tell-outcome', { text })).outcomes).toHaveLength(2);
    expect((await run(caseworker, request, 'reopen', { text })).holder).not.toBeNull();
    expect((await run(caseworker, request, 'close')).status).toBe('closed');
  });

  it('recalls an answer about the wrong patient and seals it', async () => {
    const request = await answered();
    const recalled = await run(doctor, request, 'recall-answer', { text });
    expect(recalled.answer).toBeNull();
    expect(JSON.stringify(recalled)).not.toContain(full.text);
  });

  it('registers an answer that came on paper', async () => {
    const request = await sent();
    const registered = await run(caseworker, request, 'register-answer', { ...full, channel: 'paper', receivedOn: today });
    expect(registered).toMatchObject({ status: 'answered', answer: { channel: 'paper', receivedOn: today } });
  });

  it('disputes and approves a fee that was earned', async () => {
    const request = await sent({ ...draftBody, formCode: 'LÆ 135' });
    await run(doctor, request, 'answer', full);
    expect((await run(caseworker, request, 'dispute-fee', { line: 1, text })).fees).toMatchObject([{ occasion: 'statement', status: 'disputed' }]);
    expect((await run(manager, request, 'approve-fee', { line: 1 })).fees).toMatchObject([{ status: 'approved' }]);
  });

  it('declines for a reason of the form, and asks somebody else', async () => {
    const request = await sent();
    expect(await run(doctor, request, 'decline', { reason: 'noTime', text })).toMatchObject({ status: 'declined', clock: 'stopped', badge: 'noLongerDue' });
    const redirected = await run(caseworker, request, 'redirect', { recipientOrganisationId: organisations.otherPractice, text });
    expect(redirected.version).toBeGreaterThan(request.version);
  });

  it('asks a third party, which the municipality hears of without its name or words', async () => {
    const request = await sent({ ...draftBody, formCode: 'LÆ 135' });
    const body = {
      formCode: 'LÆ 125',
      recipientOrganisationId: organisations.otherPractice,
      purpose: 'Vi skal kende forløbet hos dig.',
      question: 'Hemmeligt?',
    };
    const asked = await run(doctor, request, 'ask-third-party', body);
    expect(asked).toMatchObject({ dueOn: request.dueOn, awaits: [{ formCode: 'LÆ 125', recipientKind: 'gpPractice', dueOn: null }] });
    const seen = await caseworker.get(`/api/service-requests/${request.id}`).expect(200);
    expect(seen.body.thirdParties).toEqual([{ formCode: 'LÆ 125', formName: 'LÆ 125', recipientKind: 'gpPractice', dueOn: null, outcome: null }]);
    const events = await caseworker.get(`/api/service-requests/${request.id}/events`).expect(200);
    expect(JSON.stringify([seen.body, events.body])).not.toMatch(/Hemmeligt|Demo Nabolægen/);
    expect(seen.body.questions).toEqual(draftBody.questions);
    const own = await doctor.get(`/api/service-requests/${request.id}`).expect(200);
    expect(own.body.questions).toEqual(draftBody.questions);
  });

  it('forwards to another organisation', async () => {
    await run(doctor, await sent(), 'forward', { recipientOrganisationId: organisations.otherPractice, text });
  });

  it('extends, asks for more time, announces a delay, reminds and logs a contact', async () => {
    const request = await sent();
    await run(doctor, request, 'request-extension', { dueOn: inDays(40), text });
    const extended = await run(caseworker, request, 'extend', { dueOn: inDays(40), text });
    expect(extended.originalOn).toBe(request.dueOn);
    expect((extended.dueOn ?? '') >= inDays(40)).toBe(true);
    await run(caseworker, request, 'remind', { text });
    await run(manager, request, 'escalate', { text });
    await run(caseworker, request, 'log-contact', { channel: 'telephone', on: today, text, agreedOn: inDays(5) });
    expect((await run(doctor, request, 'announce-delay', { until: inDays(60), text })).dueOn).toBe(extended.dueOn);
    await run(caseworker, request, 'apply-anew');
    const away = await run(doctor, request, 'pause', { reason: 'hospital', until: inDays(10), text });
    expect(away).toMatchObject({ clock: 'paused', badge: 'paused', pause: { name: 'Indlæggelse', party: 'treatmentSystem', until: inDays(10) } });
    expect(away.holder).toMatchObject({ party: 'requester', until: inDays(10) });
    expect(away.pauseReasons).toContainEqual({ code: 'citizen', name: 'Venter på borgeren', latestOn: inDays(7) });
    expect(await run(caseworker, request, 'resume')).toMatchObject({ clock: 'running', pause: null });
  });

  it('hands over to a colleague, lets another organisation in, and ends doubles', async () => {
    const [one, other] = [await sent(), await sent()];
    expect((await run(caseworker, one, 'reassign', { ownerId: people.otherCaseworker, unit: 'Demo Team Syd' })).owner.name).toBe('Demo Karen Lund');
    const joined = await run(caseworker, one, 'join', {
      organisationId: organisations.association,
      legalBasis: 'consent',
      purpose: 'Foreningen hjælper borgeren.',
    });
    expect(joined.others).toEqual([{ id: organisations.association, name: 'Demo Foreningen', kind: 'interestOrganisation' }]);
    expect((await run(caseworker, other, 'merge', { intoId: one.id, text })).status).toBe('cancelled');
  });

  it('sends an answer to the municipality the citizen moved to, and takes it back', async () => {
    const { id } = await answered();
    await move(app, caseworker, organisations.stranger);
    const body = { legalBasis: 'rsl11c', purpose: 'Den nye kommune skal kende forløbet.', noticeOn: '2026-11-02' };
    const shared = await run(caseworker, { id }, 'share-answer', body);
    expect(shared.shared).toMatchObject([{ organisation: { id: organisations.stranger }, legalBasis: 'rsl11c', purpose: body.purpose, until: null }]);
    expect((await run(caseworker, { id }, 'stop-sharing', { text })).shared).toMatchObject([{ until: expect.any(String) }]);
    const onConsent = { legalBasis: 'consent', purpose: body.purpose, form: 'oral', on: today, text: 'Svaret, til den nye kommune.' };
    await give(caseworker, id, 'share-answer', onConsent);
    const { shared: all } = await run(citizen, { id }, 'withdraw-sharing', { organisationId: organisations.stranger });
    expect(all.map(({ until }) => until)).toEqual([expect.any(String), expect.any(String)]);
    await move(app, caseworker, organisations.municipality);
  });

  it('keeps the former doctor after a change', async () => {
    const { id } = await sent();
    const command = { type: 'gpChanged', fromId: organisations.practice, on: '2026-11-01' };
    await app.foundation.engine.run({ kind: 'serviceRequest', id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    const kept = await run(caseworker, { id }, 'keep-recipient', { text });
    expect(kept.allowed).not.toContain('keepRecipient');
    expect(kept.conversation.at(-1)).toMatchObject({ kind: 'recipientKept', text });
  });

  it('cancels, recalls and redacts', async () => {
    expect((await run(caseworker, await sent(), 'cancel', { text })).status).toBe('cancelled');
    const misSent = await sent();
    expect((await run(caseworker, misSent, 'recall', { text })).status).toBe('recalled');
    await doctor.get(`/api/service-requests/${misSent.id}`).expect(404);
    const asked = await run(doctor, await sent(), 'ask', { text: 'Et cpr-nummer, der ikke skulle stå her.' });
    const contentIds = asked.conversation.map(({ contentId }) => contentId);
    const redacted = await run(caseworker, asked, 'redact', { contentIds, reason: 'mistake' });
    expect(redacted.conversation.map((said) => said.text)).toEqual([null]);
  });

  it('refuses colleagues, doubles and organisations that are not there', async () => {
    const request = await sent();
    const fault = async (session: Session, command: string, body: object): Promise<unknown> =>
      (await session.command(`/api/service-requests/${request.id}/${command}`, body).expect(400)).body.errors[0].field;
    expect(await fault(doctor, 'delegate', { toPersonId: people.otherDoctor, task: 'handle' })).toBe('toPersonId');
    expect(await fault(caseworker, 'reassign', { ownerId: people.doctor })).toBe('ownerId');
    expect(await fault(caseworker, 'merge', { intoId: request.id })).toBe('intoId');
    expect(await fault(caseworker, 'redirect', { recipientOrganisationId: courses.citizen })).toBe('recipientOrganisationId');
  });

  it('leaves out none but those that only the clock gives', () => {
    const kebab = (command: string): string => command.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const ofPeople = commandTypes.filter(isGivenByPeople).map(kebab);
    expect([...given].sort()).toEqual(ofPeople.sort());
  });
});
