import { mayDo, type Actor, type Language, type Policy, type RuleBook } from '#core';
import { Organisation } from '#persistence';
import { localDateOf } from '#sla';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { In } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { RuleBookView } from './rule-book.dto.js';
import { ruleBookView } from './rule-book-view.js';

const concerns = ({ agreement }: Policy, organisationId: string): boolean =>
  agreement === undefined || agreement.requesterId === organisationId || agreement.recipientId === organisationId;

/** What two organisations have agreed on is read by them, and by those who keep the rules. */
const readableBy = (actor: Actor, book: RuleBook): RuleBook => {
  if (mayDo(actor, 'rules.change')) return book;
  return { ...book, policies: book.policies.filter((policy) => actor.kind === 'person' && concerns(policy, actor.organisationId)) };
};

@ApiTags('rules')
@Controller('rule-book')
export class RuleBookController {
  constructor(private readonly foundation: Foundation) {}

  /** Every rule in every version, where it stands, and what is wrong with them together */
  @Get()
  @Needs('rules.read')
  async getRuleBook(@By() actor: Actor, @Spoken() language: Language): Promise<RuleBookView> {
    const { database, engine, rules } = this.foundation;
    const book = readableBy(actor, await rules.newest());
    const organisations = await database.app.manager.findBy(Organisation, { id: In(Object.keys(book.calendars)) });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    return ruleBookView(book, localDateOf(await engine.businessNow()), language, (id) => names.get(id) ?? id);
  }
}
