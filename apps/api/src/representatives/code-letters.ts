import { codeLetterOf, type Actor, type Paper } from '#core';
import { asActor, openByCode, Organisation } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { grouped, plain } from './code.js';
import { Representatives } from './representatives.js';

/** The letter with a code is made of the code as it is shown, and is kept nowhere: afterwards nobody can print it again. */
@Injectable()
export class CodeLetters {
  constructor(
    private readonly foundation: Foundation,
    private readonly representatives: Representatives,
  ) {}

  async of(actor: Actor, citizenId: string, id: string, written: string): Promise<Paper> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { database, sealer, engine } = this.foundation;
    const citizen = await this.representatives.keeper(actor, citizenId, 'letters.print');
    const found = await openByCode(database.engine, plain(written));
    if (found === null || found.id !== id || found.citizenId !== citizenId) throw invalid({ field: 'code', code: 'codeNotOpen' });
    const { name: representative } = await this.representatives.wordsOf(found);
    const { name, organisation, phone } = await asActor(database.app, actor, async (manager) => {
      const names = await loadNames(manager, sealer, { organisations: [actor.organisationId], people: [], authors: [], units: [], citizens: [citizenId] });
      const own = await manager.findOneByOrFail(Organisation, { id: actor.organisationId });
      return { name: names.citizen(citizenId).name, organisation: own.name, phone: own.phone };
    });
    const contacts = [{ organisation, phone, caseworker: null }];
    const facts = { name, organisation, representative, code: grouped(plain(written)), codeUntil: found.codeLastOn, contacts };
    return codeLetterOf({ ...facts, writtenAt: await engine.businessNow() }, citizen.language);
  }
}
