import { describe, expect, it } from '@jest/globals';
import { commandTypes } from '#core';
import { isGivenByPeople } from '../kit/commands.js';
import { leastPurpose, limits as apiLimits } from '../../apps/api/src/service-requests/limits.js';
import { doingOf } from '../../apps/portal/src/components/citizen-commands/acts.js';
import { fieldsOf } from '../../apps/portal/src/components/commands/fields.js';
import { leastPurpose as portalLeast, limits } from '../../apps/portal/src/components/commands/limits.js';
import { bodyOf, faultsIn, firstValues, isAsked } from '../../apps/portal/src/components/commands/values.js';
import { arrange, groupOf } from '../../apps/portal/src/pages/request/arrange.js';
import { lengthOf, merged, spanOf, worked, type Period } from '../../apps/portal/src/pages/request/spans.js';

const today = '2026-11-23';
const codes = (fields: Parameters<typeof faultsIn>[0], values: Parameters<typeof faultsIn>[1]): string[] =>
  faultsIn(fields, values, today).map(({ field, code }) => `${field.name} ${code}`);

describe('the fields of a command', () => {
  it('take no more than the api does', () => {
    expect(limits).toEqual(Object.fromEntries((Object.keys(limits) as (keyof typeof limits)[]).map((name) => [name, apiLimits[name]])));
    expect(portalLeast).toBe(leastPurpose);
  });
  it('are asked for what is missing, by name', () => {
    expect(codes(fieldsOf.extend, firstValues(fieldsOf.extend, today))).toEqual(['dueOn missing', 'text missing']);
    expect(codes(fieldsOf.extend, { dueOn: '2026-12-01', text: '  ' })).toEqual(['text missing']);
  });
  it('take a plan for today or later and a report of today or before', () => {
    expect(codes(fieldsOf.bookConsultation, { on: '2026-11-22' })).toEqual(['on tooEarly']);
    expect(codes(fieldsOf.bookConsultation, { on: today })).toEqual([]);
    expect(codes(fieldsOf.consultationHeld, { on: '2026-11-24' })).toEqual(['on tooLate']);
    expect(codes(fieldsOf.consultationHeld, { on: '31.11.2026' })).toEqual(['on notADay']);
  });
  it('begin a report with today', () => expect(firstValues(fieldsOf.logContact, today)).toMatchObject({ on: today, agreedOn: '' }));
  it('are asked only when another answer calls for them', () => {
    const asked = (answerType: string) => fieldsOf.registerAnswer.filter((field) => isAsked(field, { answerType })).map(({ name }) => name);
    expect(asked('full')).not.toContain('restOn');
    expect(asked('partialRestFollows')).toContain('restOn');
    expect(asked('wrongForm')).toContain('rightFormCode');
  });
  it('become a body without what was left empty or is no longer asked', () => {
    const values = { ...firstValues(fieldsOf.registerAnswer, today), channel: 'paper', answerType: 'full', restOn: '2026-12-24', text: ' Brev på sagen ' };
    expect(bodyOf(fieldsOf.registerAnswer, values)).toEqual({ channel: 'paper', receivedOn: today, answerType: 'full', text: 'Brev på sagen' });
    expect(bodyOf(fieldsOf.requestConsent, firstValues(fieldsOf.requestConsent, today))).toEqual({ thenSend: true });
  });
  it('hold a purpose to the length that can say why', () => {
    const join = { organisationId: 'x', legalBasis: 'rsl11c', purpose: 'Kort' };
    expect(codes(fieldsOf.join, join)).toEqual(['purpose tooShort']);
    expect(codes(fieldsOf.join, { ...join, purpose: 'x'.repeat(limits.purpose + 1) })).toEqual(['purpose tooLong']);
  });
});

describe('the buttons of a request', () => {
  it('stand in one place each, whatever is allowed; the citizen’s own words are written where they stand', () => {
    const allowed = commandTypes.filter((type) => Object.hasOwn(groupOf, type));
    const elsewhere = ['giveWords'];
    const { first, rest } = arrange(allowed);
    const shown = [...first, ...rest.flatMap(({ acts }) => acts)];
    expect([...shown, ...elsewhere].sort()).toEqual([...allowed].sort());
  });
  it('leave out only what nobody gives by hand', () => {
    expect(commandTypes.filter((type) => Object.hasOwn(groupOf, type))).toEqual(commandTypes.filter(isGivenByPeople));
  });
  it('put the likeliest beside the heading', () => {
    expect(arrange(['ask', 'answer', 'decline', 'logContact', 'redact']).first).toEqual(['answer', 'ask', 'decline']);
    expect(arrange(['redirect', 'remind', 'cancel']).first).toEqual(['remind', 'redirect']);
    expect(arrange(['redact']).rest).toEqual([{ group: 'mending', acts: ['redact'] }]);
  });
});

describe('the periods of the clock', () => {
  const period = (from: string, to: string, holder: Period['holder'], clock: Period['clock'] = 'running'): Period => ({
    from,
    to,
    holder,
    clock,
    name: holder,
    reason: '',
    text: '',
  });
  const day = period('2026-11-23T09:00:00Z', '2026-11-24T10:00:00Z', 'recipient');
  const pause = period('2026-11-24T10:00:00Z', '2026-11-24T12:30:00Z', 'requester', 'paused');
  it('are told in days, then hours, then not at all', () => {
    expect(spanOf(day)).toEqual({ days: 1 });
    expect(spanOf(pause)).toEqual({ hours: 2 });
    expect(spanOf(period('2026-11-24T10:00:00Z', '2026-11-24T10:59:00Z', 'recipient'))).toBeNull();
  });
  it('are one when they lie beside each other and look alike, and lose no time', () => {
    const later = period('2026-11-24T12:30:00Z', '2026-11-25T12:30:00Z', 'recipient');
    const further = period('2026-11-25T12:30:00Z', '2026-11-26T12:30:00Z', 'recipient');
    const bar = merged([day, pause, later, further]);
    expect(bar.map(({ holder }) => holder)).toEqual(['recipient', 'requester', 'recipient']);
    const whole = (periods: readonly Period[]): number => periods.reduce((sum, each) => sum + lengthOf(each), 0);
    expect(whole(bar)).toBe(whole([day, pause, later, further]));
  });
  it('end with the request', () => expect(worked([day, period(day.to, '2027-01-01T00:00:00Z', 'nobody')])).toEqual([day]));
});

describe('what a citizen says', () => {
  it('is a yes of today, a day, or a few words', () => {
    expect(doingOf('giveConsent', { on: '', text: '' }, today)).toEqual({ act: 'giveConsent', body: { form: 'digital', on: today } });
    expect(doingOf('bookConsultation', { on: '2026-12-01', text: '' }, today)).toMatchObject({ body: { on: '2026-12-01' } });
    expect(doingOf('refuseConsent', { on: '', text: '  ' }, today)).toMatchObject({ body: {} });
    expect(doingOf('refuseConsent', { on: '', text: ' Nej tak ' }, today)).toMatchObject({ body: { text: 'Nej tak' } });
  });
});
