import { serviceRequestWorkflow, type Command, type Event, type RuleBook, type ServiceRequest } from '#core';
import type { Guest } from '#workflow';
import { reachOf } from './queries/contact.queries.js';

/** The service request and its table, as the engine wants to know them. */
export const serviceRequestGuest: Guest<ServiceRequest, Command, Event, RuleBook> = {
  workflow: serviceRequestWorkflow,
  table: 'service_request',
  citizen: reachOf('g.citizen_id'),
  fixed: {
    number: 'text',
    citizenId: 'uuid',
    courseId: 'uuid',
    courseKind: 'text',
    regime: 'text',
    caseStart: 'date',
    fromId: 'uuid',
    initiatedBy: 'text',
    requesterId: 'uuid',
    createdAt: 'timestamptz',
  },
  columns: {
    status: 'text',
    delivery: 'text',
    clock: 'text',
    formCode: 'text',
    recipientId: 'uuid',
    recipientKind: 'text',
    ownerId: 'uuid',
    unit: 'text',
    handlerId: 'uuid',
    atUnitId: 'uuid',
    holder: 'text',
    holderSince: 'timestamptz',
    holderUntil: 'date',
    dueOn: 'date',
    originalOn: 'date',
    dueAt: 'timestamptz',
    missed: 'bool',
    stepsTaken: 'int',
    sentAt: 'timestamptz',
    answeredAt: 'timestamptz',
    answerType: 'text',
    priority: 'text',
  },
  renewsRules: ['send', 'giveConsent', 'applyAnew'], // a prepared request is sent by the consent itself
};
