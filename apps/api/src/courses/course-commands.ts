import { courseWorkflow, isAnswerLate, isOpen, type CourseCommand, type CourseCommandOf, type CourseCommandType } from '#core';
import { asActor, businessNow, Citizen, CourseRow, lockCoursesOf, nextCourseNumber, Person, ServiceRequestRow, stateOf } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { ContentInput, Outcome } from '#workflow';
import { IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { v7 } from 'uuid';
import { leadsCourses } from '../directory/leads-courses.js';
import { Foundation } from '../foundation.js';
import type { Asked } from '../service-requests/commands/asked.js';
import { problemOf } from '../service-requests/commands/command-runner.js';
import { beginTalk, sealTalk, type Talk } from '../service-requests/contents.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { Courses } from './courses.js';
import type { AppointCoordinatorBody, BeginOwnCourseBody, CourseDetailView, CreateCourseBody, ReopenCourseBody } from './courses.dto.js';
import type { WriteBody } from './plan.dto.js';

type Lettered = Extract<CourseCommand, { byPost?: true }>;

const lettered: ReadonlySet<CourseCommandType> = new Set<Lettered['type']>([
  ...(['openStep', 'planStep', 'settleDelay', 'closeStep', 'dropStep', 'hearCitizen'] as const),
  ...(['changeKind', 'changeRegime', 'end', 'reopen', 'applyAnew', 'reply'] as const),
]);

const tellsByLetter = (command: CourseCommand): command is Lettered => lettered.has(command.type);

/** Takes a command on a course from HTTP through the engine to the view it leads to. */
@Injectable()
export class CourseCommands {
  constructor(
    private readonly foundation: Foundation,
    private readonly courses: Courses,
  ) {}

  /** For a citizen the organisation knows; whoever begins it coordinates it. */
  async begin(asked: Asked, { citizenId, kind, startedOn, despite }: CreateCourseBody): Promise<CourseDetailView> {
    const { actor } = asked;
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { organisationId, personId: coordinatorId } = actor;
    return this.besideNone(asked, citizenId, beginTalk(), async (manager) => {
      if (!(await leadsCourses(manager, organisationId))) return new Problem(403, 'Forbidden');
      const citizen = await manager.findOneBy(Citizen, { id: citizenId });
      if (citizen === null) return invalid({ field: 'citizenId', code: 'invalid' });
      if (citizen.deceasedOn !== null) return new Problem(409, 'CitizenDeceased', { on: citizen.deceasedOn, course: 1 });
      const [number, runs] = [await nextCourseNumber(manager), await this.running(manager, { citizenId, organisationId })];
      return { id: v7(), command: { type: 'begin', number, citizenId, organisationId, kind, startedOn, coordinatorId, runs, despite } };
    });
  }

  /** The citizen begins one today; it is led by their municipality, and nobody coordinates it yet. */
  async beginOwn(asked: Asked, { kind, text }: BeginOwnCourseBody): Promise<CourseDetailView> {
    const { actor } = asked;
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const { citizenId } = actor;
    const talk = beginTalk();
    const contentId = talk.say('reason', text);
    return this.besideNone(asked, citizenId, talk, async (manager) => {
      const { municipalityId: organisationId = null, deceasedOn = null } = (await manager.findOneBy(Citizen, { id: citizenId })) ?? {};
      if (deceasedOn !== null) return new Problem(409, 'CitizenDeceased', { on: deceasedOn, own: 1 });
      if (organisationId === null || !(await leadsCourses(manager, organisationId))) return new Problem(422, 'NobodyLeads');
      const runs = await this.running(manager, { citizenId, organisationId });
      const [number, now] = [await nextCourseNumber(manager), await businessNow(manager)];
      return { id: v7(), command: { type: 'begin', number, citizenId, organisationId, kind, startedOn: localDateOf(now), runs, contentId } };
    });
  }

  /** It goes on beside another only as another begins: by whoever knows of it. */
  async reopen(asked: Asked, id: string, { text, toldBy, despite }: ReopenCourseBody): Promise<CourseDetailView> {
    const { citizenId, organisationId } = await this.courses.find(asked.actor, id);
    const talk = beginTalk();
    const reopening = { type: 'reopen', contentId: talk.say('reason', text), toldBy, despite } as const;
    const command = await this.byPost<CourseCommandOf<'reopen'>>(asked, citizenId, reopening);
    return this.besideNone(asked, citizenId, talk, async (manager) => {
      const runs = await this.running(manager, { citizenId, organisationId, id: Not(id) });
      return { id, command: { ...command, runs } };
    });
  }

  private async running(manager: EntityManager, of: FindOptionsWhere<CourseRow>): Promise<CourseCommandOf<'begin'>['runs']> {
    const found = await manager.findOne(CourseRow, { where: { ...of, endedOn: IsNull() }, order: { startedOn: 'DESC', id: 'DESC' } });
    return found === null ? undefined : { number: found.number, startedOn: found.startedOn };
  }

  /** What is read of the citizen holds until the course runs: nobody else begins or reopens one for them meanwhile. */
  private async besideNone(
    asked: Asked,
    citizenId: string,
    talk: Talk,
    prepare: (manager: EntityManager) => Promise<{ id: string; command: CourseCommand } | Problem>,
  ): Promise<CourseDetailView> {
    const content = await sealTalk(this.foundation.sealer, citizenId, talk);
    const outcome = await asActor(this.foundation.database.app, asked.actor, async (manager) => {
      await lockCoursesOf(manager, citizenId);
      const given = await prepare(manager);
      return given instanceof Problem ? given : this.run(asked, given.id, given.command, content);
    });
    if (outcome instanceof Problem) throw outcome;
    return this.courseAfter(asked, outcome);
  }

  /** Nothing is looked up or sealed for a course that the actor does not see. */
  async give(asked: Asked, id: string, prepare: (talk: Talk) => Exclude<CourseCommand, { type: 'begin' }>): Promise<CourseDetailView> {
    const { citizenId } = await this.courses.find(asked.actor, id);
    const talk = beginTalk();
    return this.carryOut(asked, id, citizenId, prepare(talk), talk);
  }

  /** Words that stand there already are not written anew, so whether anything changes is the core's to say. */
  async rewrite(
    asked: Asked,
    id: string,
    prepare: (talk: Talk, course: CourseDetailView) => Exclude<CourseCommand, { type: 'begin' }>,
  ): Promise<CourseDetailView> {
    const course = await this.courses.one(asked.actor, id, asked.language);
    const talk = beginTalk();
    return this.carryOut(asked, id, course.citizen.id, prepare(talk, course), talk);
  }

  /** What the citizen is told of says so where they are told by letters. */
  private async byPost<C extends CourseCommand>({ actor }: Asked, id: string, command: C): Promise<C> {
    if (!tellsByLetter(command)) return command;
    const isExempt = await asActor(this.foundation.database.app, actor, (manager) => manager.existsBy(Citizen, { id, digitalPostExempt: true }));
    return isExempt ? { ...command, byPost: true as const } : command;
  }

  /** What a step waits for is an open request of the same course. */
  async need(asked: Asked, id: string, no: number, requestId: string): Promise<CourseDetailView> {
    const { citizenId, found } = await this.courses.read(asked.actor, id, async (manager, course) => ({
      citizenId: course.citizenId,
      found: await manager.findOneBy(ServiceRequestRow, { id: requestId, courseId: id }),
    }));
    if (found === null || !isOpen(found.status)) throw invalid({ field: 'requestId', code: 'invalid' });
    const command: CourseCommandOf<'need'> = { type: 'need', no, requestId, ...(isAnswerLate(stateOf(found)) && { late: true }) };
    return this.carryOut(asked, id, citizenId, command, beginTalk());
  }

  /** Whoever writes it down for the citizen says how it was said; the citizen says it here. */
  async write(asked: Asked, id: string, { about, step, text, saidBy }: WriteBody): Promise<CourseDetailView> {
    const isCitizen = asked.actor.kind === 'citizen';
    if (isCitizen !== (saidBy === undefined)) throw invalid({ field: 'saidBy', code: isCitizen ? 'unknown' : 'required' });
    if (about === 'goal' && step !== undefined) throw invalid({ field: 'step', code: 'unknown' });
    return this.give(asked, id, ({ say }) => ({ type: 'write', about, step, contentId: say('reason', text), ...(saidBy && { saidBy }) }));
  }

  async appoint(asked: Asked, id: string, { personId, text, handedOver }: AppointCoordinatorBody): Promise<CourseDetailView> {
    const { actor } = asked;
    const { app } = this.foundation.database;
    const organisationId = actor.kind === 'person' ? actor.organisationId : '';
    const found = await app.manager.findOneBy(Person, { id: personId, organisationId, closedAt: IsNull() });
    if (found === null || (found.role !== 'caseworker' && found.role !== 'manager')) throw invalid({ field: 'personId', code: 'invalid' });
    const openRequests = await asActor(app, actor, (manager) => manager.countBy(ServiceRequestRow, { courseId: id, holder: Not(IsNull()) }));
    return this.give(asked, id, ({ maySay }): CourseCommandOf<'appointCoordinator'> => {
      return { type: 'appointCoordinator', coordinatorId: found.id, contentId: maySay('reason', text), handedOver, openRequests };
    });
  }

  private async carryOut(asked: Asked, id: string, citizenId: string, command: CourseCommand, talk: Talk): Promise<CourseDetailView> {
    const content = await sealTalk(this.foundation.sealer, citizenId, talk);
    return this.courseAfter(asked, await this.run(asked, id, await this.byPost(asked, citizenId, command), content));
  }

  private run({ actor, key, bodyHash }: Asked, id: string, command: CourseCommand, content: readonly ContentInput[]): Promise<Outcome> {
    return this.foundation.engine.run({ kind: courseWorkflow.kind, id, command, actor, key, bodyHash, content });
  }

  private courseAfter({ actor, language }: Asked, outcome: Outcome): Promise<CourseDetailView> {
    if (!outcome.ok) throw problemOf(outcome, false);
    return this.courses.one(actor, outcome.id, language);
  }
}
