import {
  arrivesOn,
  empowers,
  latestOf,
  mayEndRepresentation,
  postageFor,
  representationsIn,
  type AccessAction,
  type Actor,
  type Asked,
  type Language,
} from '#core';
import {
  addRepresentation,
  asActor,
  bornOn,
  Citizen,
  citizenKnownTo,
  cprId,
  endRepresentation,
  logAccess,
  nameId,
  openByCode,
  redeemRepresentation,
  representationsOf,
  type Representation,
} from '#persistence';
import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { namesIn } from '../courses/course-names.js';
import { leadsCourses } from '../directory/leads-courses.js';
import { Foundation } from '../foundation.js';
import { whole } from '../web/list.js';
import { notFound, Problem, refusal } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { grouped, newCode, plain } from './code.js';
import type { EmpowerBody, EmpoweredView, RepresentativesView, RepresentativeView } from './representatives.dto.js';

/** From when it is there: long enough to be handed over, short enough for one that is lost. */
const codeDays = 14;

type Words = { name: string; evidence?: string };

const standingOf = ({ endedAt, lastOn, personId, codeLastOn }: Representation, today: LocalDate): RepresentativeView['standing'] => {
  if (endedAt !== null || lastOn < today) return 'over';
  if (personId !== null) return 'runs';
  return codeLastOn < today ? 'over' : 'waiting';
};

/** Persons who act for citizens: who they are, who lets them, and until when. */
/** The citizen, or somebody of those who lead courses. */
const isOfCase = async (manager: EntityManager, actor: Actor): Promise<boolean> =>
  actor.kind !== 'person' || (await leadsCourses(manager, actor.organisationId));

@Injectable()
export class Representatives {
  constructor(private readonly foundation: Foundation) {}

  list(actor: Actor, citizenId: string, language: Language): Promise<RepresentativesView> {
    return this.about(actor, citizenId, 'representatives.read', (manager) => this.ofCitizen(manager, actor, citizenId, language));
  }

  async ofCitizen(manager: EntityManager, actor: Actor, citizenId: string, language: Language): Promise<RepresentativesView> {
    const rows = await representationsOf(manager, citizenId);
    const citizen = await manager.findOneBy(Citizen, { id: citizenId });
    const born = citizen && (await this.bornOn(citizen));
    const asked = await this.asked(actor);
    const leads = await isOfCase(manager, actor);
    const { rules } = asked;
    const today = localDateOf(asked.now);
    const all = await this.foundation.sealer.openAll(rows.map(({ id, words: sealed }) => ({ citizenId, contentId: id, sealed })));
    const items = rows.map((row, place): RepresentativeView => {
      const { name, evidence = null } = JSON.parse(all[place] ?? '{"name":"–"}') as Words;
      const standing = standingOf(row, today);
      return {
        ...{ id: row.id, name, evidence: leads ? evidence : null, standing, since: row.redeemedAt ?? row.givenAt, until: row.lastOn },
        as: { code: row.kind, name: namesIn(rules.grantKinds, language)(row.kind) },
        codeUntil: row.personId === null ? row.codeLastOn : null,
        mayEnd: standing !== 'over' && this.mayEnd(row, asked),
      };
    });
    const may = representationsIn(rules).filter(({ represents }) => actor.kind === 'person' || (actor.kind === 'citizen' && represents === 'byPower'));
    const kinds = may.flatMap((kind) => {
      const { code, name, means, untilAge = null } = kind;
      const latest = latestOf(kind, born, asked);
      if (latest === null) return [];
      return [{ code, name: name[language], means: means[language], latestOn: latest.on, untilAge: latest.byAge ? untilAge : null }];
    });
    return { ...whole(items), kinds };
  }

  /** Answers with a code for whoever it is meant for: nobody is looked up, so nobody learns who has a case. */
  async empower(actor: Actor, citizenId: string, { name, ...given }: EmpowerBody): Promise<EmpoweredView> {
    const asked = await this.asked(actor);
    const citizen = await this.keeper(actor, citizenId, 'representatives.add');
    if (citizen.deceasedOn !== null) throw new Problem(409, 'CitizenDeceased', { on: citizen.deceasedOn, power: 1 });
    const fault = empowers(given, await this.bornOn(citizen), asked);
    if (fault !== null) throw refusal(fault.refused);
    const [id, code] = [v7(), newCode()];
    const byPost = citizen.digitalPostExempt;
    const codeLastOn = addCalendarDays(arrivesOn(asked.rules, localDateOf(asked.now), postageFor(asked.rules, byPost)), codeDays);
    const words = await this.seal(citizenId, id, { name, ...(given.evidence !== undefined && { evidence: given.evidence }) });
    const givenBy = 'personId' in actor ? actor.personId : '';
    await addRepresentation(this.foundation.database.engine, { id, citizenId, kind: given.as, words, givenBy, lastOn: given.until, code, codeLastOn });
    return { id, code: grouped(code), codeUntil: codeLastOn, byPost };
  }

  /** A representative may give up acting, and ends nobody else's. */
  async end(actor: Actor, citizenId: string, id: string): Promise<void> {
    await this.keeper(actor, citizenId, 'representatives.end');
    const rows = await asActor(this.foundation.database.app, actor, (manager) => representationsOf(manager, citizenId));
    const found = rows.find((row) => row.id === id);
    if (found === undefined) throw notFound();
    if (actor.kind === 'citizen' && actor.represents !== undefined && found.personId !== actor.personId) throw new Problem(403, 'Forbidden');
    const fault = mayEndRepresentation(found.kind, await this.asked(actor));
    if (fault !== null) throw refusal(fault.refused);
    if (!(await endRepresentation(this.foundation.database.engine, id))) throw new Problem(409, 'AlreadyDone');
  }

  /** Whoever has the code acts for the citizen from now on, under their own name. */
  async redeem(actor: Actor, written: string): Promise<void> {
    if (actor.kind !== 'citizen' || actor.represents !== undefined) throw new Problem(403, 'Forbidden');
    const { engine, app } = this.foundation.database;
    const found = await openByCode(engine, plain(written));
    if (found === null || found.citizenId === actor.citizenId) throw invalid({ field: 'code', code: 'codeNotOpen' });
    const { citizenId, id } = found;
    const name = await asActor(app, actor, async (manager) => {
      await logAccess(manager, actor, [{ action: 'representatives.redeem', outcome: 'done', citizenId }]);
      const own = await manager.findOneByOrFail(Citizen, { id: actor.citizenId });
      return this.foundation.sealer.open({ citizenId: own.id, contentId: nameId(own.id), sealed: own.nameSealed });
    });
    const words = await this.seal(citizenId, id, { ...(await this.wordsOf(found)), name });
    if (!(await redeemRepresentation(engine, id, actor.personId, words))) throw invalid({ field: 'code', code: 'codeNotOpen' });
  }

  /** Whom it is meant for, and how it was given. */
  async wordsOf({ citizenId, id, words: sealed }: Representation): Promise<Words> {
    return JSON.parse(await this.foundation.sealer.open({ citizenId, contentId: id, sealed })) as Words;
  }

  private mayEnd({ kind, personId }: Representation, asked: Asked): boolean {
    const { actor } = asked;
    if (actor.kind === 'citizen' && actor.represents !== undefined && actor.personId !== personId) return false;
    return mayEndRepresentation(kind, asked) === null;
  }

  /** The citizen, or somebody of those who lead courses, about a citizen they know. */
  async keeper(actor: Actor, citizenId: string, action: AccessAction): Promise<Citizen> {
    const { leads, citizen } = await this.about(actor, citizenId, action, async (manager, found) => ({
      leads: await isOfCase(manager, actor),
      citizen: found,
    }));
    if (!leads) throw new Problem(403, 'Forbidden');
    return citizen;
  }

  /** Null where the number was erased. */
  private async bornOn({ id, cprSealed }: Citizen): Promise<LocalDate | null> {
    const [cpr] = await this.foundation.sealer.openAll([{ citizenId: id, contentId: cprId(id), sealed: cprSealed }]);
    return cpr ? bornOn(cpr) : null;
  }

  /** What is read about a citizen is logged with the reading; a stranger reads as somebody who is not there. */
  private async about<T>(actor: Actor, citizenId: string, action: AccessAction, read: (manager: EntityManager, citizen: Citizen) => Promise<T>): Promise<T> {
    const found = await asActor(this.foundation.database.app, actor, async (manager) => {
      const citizen =
        'organisationId' in actor
          ? await citizenKnownTo(manager, actor.organisationId, { id: citizenId })
          : await manager.findOneBy(Citizen, { id: citizenId });
      await logAccess(manager, actor, [{ action, outcome: citizen === null ? 'notFound' : 'done', ...(citizen && { citizenId }) }]);
      return citizen && { value: await read(manager, citizen) };
    });
    if (found === null) throw notFound();
    return found.value;
  }

  private async asked(actor: Actor): Promise<Asked> {
    const [{ rules }, now] = await Promise.all([this.foundation.rules.current(), this.foundation.engine.businessNow()]);
    return { actor, rules, now };
  }

  private seal(citizenId: string, id: string, words: Words): Promise<Buffer> {
    return this.foundation.sealer.seal(citizenId, id, JSON.stringify(words));
  }
}
