import { paperOf, type Actor, type Language, type Paper, type PaperRequest } from '#core';
import { asActor, businessNow, logAccess, requestsOfCitizen } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../../foundation.js';
import { RequestViews } from '../../service-requests/view/request-views.js';
import { loadNames } from '../../service-requests/view/names.js';
import type { ListedRequest } from '../../service-requests/view/listed.dto.js';
import { Problem } from '../../web/problem.js';
import { Courses } from '../../courses/courses.js';
import { Consents } from '../consents.js';
import { Contacts } from '../contacts.js';
import { courseOnPaper } from './course-on-paper.js';

type Citizen = Actor & { kind: 'citizen' };

const aboutOf = ({ form, recipient }: ListedRequest): string => `${form.name}, ${recipient.name}`;

/** What the citizen must do comes first, then what others do, then what is over. */
const placeOf = ({ isOpen, isTheirs }: { isOpen: boolean; isTheirs: boolean }): number => (isTheirs ? 0 : isOpen ? 1 : 2);

/** The citizen's case as it can be taken home. */
@Injectable()
export class Papers {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
    private readonly consents: Consents,
    private readonly contacts: Contacts,
    private readonly courses: Courses,
  ) {}

  async of(actor: Actor, language: Language): Promise<Paper> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const [{ name, today, requests }, given, contacts, own] = await Promise.all([
      this.asked(actor, language),
      this.consents.of(actor, language),
      this.contacts.of(actor),
      this.courses.own(actor, language),
    ]);
    const courses = own.items.map(courseOnPaper);
    const consents = given.map(({ request, consent, text }) => ({
      about: aboutOf(request),
      lines: [text, ...(consent.text === undefined ? [] : [consent.text])],
    }));
    return paperOf({ name, today, requests, courses, consents, contacts }, language);
  }

  private asked(actor: Citizen, language: Language) {
    const { citizenId } = actor;
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const rows = await requestsOfCitizen(manager, citizenId);
      await logAccess(manager, actor, [
        { action: 'ownCase.print', outcome: 'done', citizenId },
        ...rows.map(({ id }) => ({ action: 'ownCase.print' as const, outcome: 'done' as const, instanceId: id, citizenId })),
      ]);
      const listed = new Map((await this.views.list(manager, actor, rows, language)).map((request) => [request.id, request]));
      const placed: { place: number; request: PaperRequest }[] = [];
      for (const row of rows) {
        const request = listed.get(row.id);
        if (request === undefined) continue;
        const events = await this.views.eventsFor(manager, actor, row);
        const { purpose } = await this.views.wordsOf(manager, row.id, events);
        const isOpen = request.holder !== null;
        const { sentAt, citizenText = '', delays = [] } = request;
        const said = { about: aboutOf(request), isOpen, isProposal: request.initiatedBy !== null, citizenText, purpose, sentAt, delays };
        placed.push({ place: placeOf({ isOpen, isTheirs: request.holder?.party === 'citizen' }), request: said });
      }
      const requests = placed.toSorted((one, other) => one.place - other.place).map(({ request }) => request);
      return { name: await this.nameOf(manager, citizenId), today: localDateOf(await businessNow(manager)), requests };
    });
  }

  private async nameOf(manager: EntityManager, citizenId: string): Promise<string> {
    const nobody = { organisations: [], people: [], authors: [], units: [] };
    return (await loadNames(manager, this.foundation.sealer, { ...nobody, citizens: [citizenId] })).citizen(citizenId).name;
  }
}
