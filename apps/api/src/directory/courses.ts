import { regimeOn, type Actor, type Language, type RuleBook } from '#core';
import { asActor, businessNow, Citizen, Course, logAccess, Person } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { leadsCourses } from './leads-courses.js';
import type { CodeView, CourseView, CreateCourseBody } from './directory.dto.js';

const insertCourse = `INSERT INTO course (id, citizen_id, organisation_id, number, kind, regime, started_on, owner_id)
  SELECT $1, $2, $3, to_char($6::date, 'YYYY') || '-F' || lpad(nextval('request_number')::text, 6, '0'), $4, $5, $6, $7`;

/** A citizen's courses in the actor's organisation. */
@Injectable()
export class Courses {
  constructor(private readonly foundation: Foundation) {}

  async kinds(language: Language): Promise<CodeView[]> {
    const { rules } = await this.foundation.rules.current();
    return rules.courseKinds.map(({ code, name }) => ({ code, name: name[language] }));
  }

  async list(actor: Actor, citizenId: string, language: Language): Promise<CourseView[]> {
    const { rules } = await this.foundation.rules.current();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const rows = await manager.find(Course, { where: { citizenId }, order: { startedOn: 'DESC', id: 'DESC' } });
      await logAccess(manager, actor, [
        rows.length === 0 ? { action: 'courses.list', outcome: 'notFound' } : { action: 'courses.list', outcome: 'done', citizenId },
      ]);
      return viewsOf(manager, rules, rows, language);
    });
  }

  async create(actor: Actor, { citizenId, kind, startedOn }: CreateCourseBody, language: Language): Promise<CourseView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { rules } = await this.foundation.rules.current();
    const regime = regimeOn(rules, startedOn);
    if (regime === undefined || !rules.courseKinds.some(({ code }) => code === kind)) throw invalid({ field: 'kind', code: 'unknownCode' });
    await this.check(actor, citizenId, startedOn);
    const id = v7();
    await this.foundation.database.engine.query(insertCourse, [id, citizenId, actor.organisationId, kind, regime.code, startedOn, actor.personId]);
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const row = await manager.findOneByOrFail(Course, { id });
      await logAccess(manager, actor, [{ action: 'courses.create', outcome: 'done', citizenId }]);
      const [view] = await viewsOf(manager, rules, [row], language);
      if (view === undefined) throw new Error('A course just made is not there.');
      return view;
    });
  }

  private async check(actor: Actor & { kind: 'person' }, citizenId: string, startedOn: string): Promise<void> {
    const fault = await asActor(this.foundation.database.app, actor, async (manager) => {
      if (!(await leadsCourses(manager, actor.organisationId))) return new Problem(403, 'Forbidden');
      if ((await manager.findOneBy(Citizen, { id: citizenId })) === null) return invalid({ field: 'citizenId', code: 'invalid' });
      const today = localDateOf(await businessNow(manager));
      return startedOn > today ? new Problem(422, 'DateInFuture', { on: startedOn }) : null;
    });
    if (fault !== null) throw fault;
  }
}

type Coded = readonly { code: string; name: Record<Language, string> }[];

/** What no rule book names any more is its own name. */
const named = (all: Coded, code: string, language: Language) => ({ code, name: all.find((each) => each.code === code)?.name[language] ?? code });

const viewsOf = async (manager: EntityManager, rules: RuleBook, rows: readonly Course[], language: Language): Promise<CourseView[]> => {
  const owners = await manager.findBy(Person, { id: In(rows.map(({ ownerId }) => ownerId).filter((id) => id !== null)) });
  const names = new Map(owners.map(({ id, name }) => [id, name ?? '']));
  return rows.map(({ id, number, kind, regime, citizenId, startedOn, endedOn, ownerId }) => ({
    ...{ id, number, kind, citizenId, startedOn, endedOn },
    title: `${named(rules.courseKinds, kind, language).name} ${number}`,
    regime: named(rules.regimes, regime, language),
    owner: ownerId === null ? null : { id: ownerId, name: names.get(ownerId) ?? '' },
  }));
};
