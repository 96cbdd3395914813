export { createEffects, type Effects } from './create-effects.js';
export type { Channel, Means } from './effect.js';
export { createMailer, noMail, type Mail, type Mailer } from './mailer.js';
