import { letterOf, type Actor, type LetterFacts, type Paper, type RuleBook } from '#core';
import { asActor, CourseRow, Organisation, type Letter } from '#persistence';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { inNames, wordsBeside } from '../courses/told-words.js';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { notFound, Problem } from '../web/problem.js';
import { LetterPlans } from './letter-plans.js';
import { Letters } from './letters.js';

type Written = { letter: Letter; facts: LetterFacts };

/** Letters as they are printed, each in the language of its citizen. */
@Injectable()
export class LetterPapers {
  constructor(
    private readonly foundation: Foundation,
    private readonly letters: Letters,
    private readonly plans: LetterPlans,
  ) {}

  async of(actor: Actor, ids: readonly string[]): Promise<readonly [Paper, ...Paper[]]> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { rules } = await this.foundation.rules.current();
    const written = await asActor(this.foundation.database.app, actor, async (manager) => {
      const letters = await this.letters.read(manager, actor, 'letters.print', ids);
      return letters && this.written(manager, letters, rules);
    });
    if (written === null) throw notFound();
    const planFor = await this.plans.of(
      actor,
      written.map(({ letter }) => letter),
    );
    const [first, ...others] = written.map(({ letter, facts }) => letterOf({ ...facts, plan: planFor(letter) }, letter.language));
    if (first === undefined) throw notFound();
    return [first, ...others];
  }

  private async written(manager: EntityManager, letters: readonly Letter[], rules: RuleBook): Promise<Written[]> {
    const courses = new Map((await manager.findBy(CourseRow, { id: In(letters.map(({ courseId }) => courseId)) })).map((course) => [course.id, course]));
    const senders = [...courses.values()];
    const ids = senders.map(({ organisationId }) => organisationId);
    const phones = new Map((await manager.findBy(Organisation, { id: In(ids) })).map(({ id, phone }) => [id, phone]));
    const names = await loadNames(manager, this.foundation.sealer, {
      ...{ organisations: ids, authors: [], units: [] },
      people: senders.flatMap(({ ownerId }) => ownerId ?? []),
      citizens: letters.map(({ citizenId }) => citizenId),
    });
    const inWords = await wordsBeside(
      manager,
      this.foundation.sealer,
      letters.map(({ params }) => params),
    );
    return letters.flatMap((letter) => {
      const course = courses.get(letter.courseId);
      if (course === undefined) return [];
      const { organisationId, ownerId } = course;
      const organisation = names.organisation(organisationId).name;
      const contacts = [{ organisation, phone: phones.get(organisationId) ?? null, caseworker: ownerId === null ? null : names.person(ownerId).name }];
      const { code, params, citizenId, createdAt: writtenAt, language } = letter;
      const told = inWords(inNames(params, rules, language));
      return [{ letter, facts: { code, params: told, name: names.citizen(citizenId).name, organisation, writtenAt, contacts } }];
    });
  }
}
