import { mayDo, type Actor, type Policy, type RuleBook } from '#core';

const concerns = ({ agreement }: Policy, organisationId: string): boolean =>
  agreement === undefined || agreement.requesterId === organisationId || agreement.recipientId === organisationId;

/** What two organisations have agreed on is read by them, and by those who keep the rules. */
export const readableBy = (actor: Actor, book: RuleBook): RuleBook => {
  if (mayDo(actor, 'rules.change')) return book;
  return { ...book, policies: book.policies.filter((policy) => actor.kind === 'person' && concerns(policy, actor.organisationId)) };
};
