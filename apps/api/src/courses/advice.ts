import {
  adviceFor,
  adviceReasonText,
  basisOf,
  courseWorkflow,
  findForm,
  settledOf,
  suggestionText,
  type Actor,
  type Advice,
  type Course,
  type CourseEvent,
  type Language,
  type RuleBook,
  type SettledAdvice,
} from '#core';
import { businessNow, courseFacts, recordedEventsOf } from '#persistence';
import { localDateOf, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import type { Asked } from '../service-requests/commands/asked.js';
import { refusal } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { AdviceView, SettleAdviceBody } from './advice.dto.js';
import { CourseCommands } from './course-commands.js';
import { Courses } from './courses.js';
import type { CourseDetailView } from './courses.dto.js';

type Given = { advice: Advice[]; settled: readonly SettledAdvice[]; rules: RuleBook; today: LocalDate };

const viewOf = (advice: Advice, { settled, rules, today }: Given, language: Language): AdviceView => {
  const { id, name, says, suggests, source } = advice.rule;
  const form = suggests.act === 'ask' ? findForm(rules, suggests.formCode, today) : undefined;
  return {
    ...{ rule: id, name: name[language], says: says[language], act: suggests.act },
    because: advice.because.map((reason) => adviceReasonText(reason, language)),
    source: source.text,
    confidence: source.confidence,
    suggests: suggestionText(suggests, language),
    form: form === undefined ? null : { code: form.code, name: form.name[language] },
    settled: settledOf(advice, settled)?.outcome ?? null,
  };
};

/** What the rules suggest in a course. They are told nothing of the citizen, and a person decides. */
@Injectable()
export class CourseAdvice {
  constructor(
    private readonly foundation: Foundation,
    private readonly courses: Courses,
    private readonly commands: CourseCommands,
  ) {}

  async list(actor: Actor, id: string, language: Language): Promise<AdviceView[]> {
    const given = await this.given(actor, id);
    return given.advice.map((advice) => viewOf(advice, given, language));
  }

  /** What it rests on is read here: nobody settles what the rule does not say now. */
  async settle(asked: Asked, id: string, { rule, outcome, text }: SettleAdviceBody): Promise<CourseDetailView> {
    const { advice } = await this.given(asked.actor, id);
    const found = advice.find((each) => each.rule.id === rule);
    if (found === undefined) throw refusal({ code: 'AdviceNotGiven' });
    if (outcome === 'notRelevant' && text === undefined) throw invalid({ field: 'text', code: 'required' });
    const { organisationId } = await this.courses.find(asked.actor, id);
    return this.commands.give(asked, id, ({ say }) => ({
      ...{ type: 'settleAdvice', outcome },
      ...(text !== undefined && { contentId: say('reason', text, organisationId) }),
      ...basisOf(found),
    }));
  }

  private async given(actor: Actor, id: string): Promise<Given> {
    const { rules } = await this.foundation.rules.current();
    return this.courses.read(actor, id, async (manager, { endedOn }) => {
      const today = localDateOf(await businessNow(manager));
      const facts = endedOn === null ? await courseFacts(manager, id, today) : null;
      return { advice: facts === null ? [] : adviceFor(facts, rules), settled: await this.settledIn(manager, id), rules, today };
    });
  }

  private async settledIn(manager: EntityManager, id: string): Promise<readonly SettledAdvice[]> {
    const events = await recordedEventsOf<CourseEvent>(manager, id, courseWorkflow.upcast);
    const course = events.reduce<Course | null>((before, { event }) => courseWorkflow.evolve(before, event), null);
    return course?.settledAdvice ?? [];
  }
}
