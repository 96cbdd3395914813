import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { courseWorkflow, type Course, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { randomUUID } from 'node:crypto';
import { courses } from '../kit/world.js';
import { openEffects, type EffectsStage } from './effects-kit.js';
import { caseworker, doctor } from './kit.js';

describe('a step that comes to wait for a request in the instant in which that ends', () => {
  let opened: EffectsStage;
  let no = 0;
  const reason = '0193a000-0000-7000-8000-0000000000ad';
  const ends = { type: 'cancel', contentId: reason } as const;
  beforeAll(async () => {
    opened = await openEffects(seedRuleBook);
    await onCourse({ type: 'openStep', kind: 'promise', dueOn: '2031-01-06' });
    no = (await course()).steps.at(-1)?.no ?? 0;
  });
  afterAll(() => opened?.end());

  const onCourse = async (command: CourseCommand): Promise<void> => {
    const on = { kind: courseWorkflow.kind, id: courses.citizen, actor: caseworker, key: randomUUID(), bodyHash: 'test' };
    expect(await opened.foundation.engine.run({ ...on, command })).toMatchObject({ ok: true });
  };
  const course = async (): Promise<Course> => {
    const [row] = await opened.stage.query<{ state: Course }>('SELECT state FROM course WHERE id = $1', [courses.citizen]);
    if (row === undefined) throw new Error('There is no course.');
    return row.state;
  };
  const needs = async (): Promise<readonly string[]> => (await course()).steps.find((step) => step.no === no)?.needs ?? [];

  it('waits for it no more, also where the course was told before the step was there', async () => {
    const { stage, carryAll } = opened;
    const requestId = await stage.sent({ noticeOn: '2026-01-05' });
    await stage.act(requestId, caseworker, ends);
    await carryAll();
    await onCourse({ type: 'need', no, requestId }); // as it was read while the request was open
    expect(await needs()).toEqual([requestId]);
    await carryAll(2);
    expect(await needs()).toEqual([]);
  });

  it('waits for it no more, whichever of the two is first', async () => {
    const { stage, carryAll } = opened;
    for (let round = 0; round < 6; round += 1) {
      const requestId = await stage.sent({ noticeOn: '2026-01-05' });
      await Promise.all([stage.act(requestId, caseworker, ends), onCourse({ type: 'need', no, requestId }), carryAll()]);
      await carryAll();
      expect(await needs()).toEqual([]);
    }
  });

  it('waits for one that was only answered until the answer is accepted', async () => {
    const { stage, carryAll } = opened;
    const requestId = await stage.sent({ noticeOn: '2026-01-05' });
    await stage.act(requestId, doctor, { type: 'answer', answerType: 'noKnowledge' });
    await onCourse({ type: 'need', no, requestId });
    await carryAll();
    expect(await needs()).toEqual([requestId]);
    await stage.act(requestId, caseworker, { type: 'acceptAnswer' });
    await carryAll();
    expect(await needs()).toEqual([]);
  });
});
