import type { RuleBook } from '../rules/rule-book.js';
import type { Workflow } from '../workflow.js';
import { audienceOf } from './audience.js';
import type { Command } from './command.js';
import { decide } from './decide.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import { messagesOf } from './messages.js';
import { rowOf } from './row.js';
import type { ServiceRequest } from './state.js';
import { timersOf } from './timers.js';
import { upcast } from './upcast.js';

export const serviceRequestWorkflow: Workflow<ServiceRequest, Command, Event, RuleBook> = {
  kind: 'serviceRequest',
  decide,
  evolve,
  upcast,
  audienceOf,
  timersOf,
  messagesOf,
  rowOf,
};
