import createClient from 'openapi-fetch';
import { currentLanguage } from '../i18n/current-language.js';
import { fetchUnlessHeld } from './reading.js';
import type { components, paths } from './schema.js';

/** The api, typed by its own document. Wrap each call in `ask`. */
export const api = createClient<paths>({ fetch: fetchUnlessHeld, querySerializer: { array: { style: 'form', explode: false } } });

api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', currentLanguage());
    return request;
  },
});

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type ListedRequest = Schemas['ListedRequest'];
export type ServiceRequestView = Schemas['ServiceRequestView'];
export type Holder = Schemas['HolderView'];
export type InboxPage = Schemas['InboxPageView'];
export type InboxCounts = Schemas['InboxCounts'];
export type FormType = Schemas['FormTypeView'];
export type FormItem = Schemas['FormItemView'];
export type Citizen = Schemas['CitizenView'];
export type DemoPerson = Schemas['DemoPerson'];
export type Notification = Schemas['NotificationView'];
export type Attachment = Schemas['AttachmentView'];
export type Draft = Schemas['DraftView'];
export type FeeLine = Schemas['FeeLineView'];
export type Payment = Schemas['PaymentView'];
export type FeesPage = Schemas['FeesView'];
export type FeeItem = Schemas['FeeItem'];
export type Breaches = Schemas['BreachesView'];
export type OutgoingView = Schemas['OutgoingView'];
export type OutgoingMessage = Schemas['OutgoingMessage'];
export type Access = Schemas['AccessView'];
export type Contact = Schemas['ContactView'];
export type OwnConsent = Schemas['OwnConsent'];
