import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './problem.js';
import { isId } from './validators.js';

/** An id in a path. What cannot be one is missing, like any other that is not there. */
@Injectable()
export class Id implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value.toLowerCase();
  }
}

/** The number of a goal, a step or the like within its course. What cannot be one is missing too. */
@Injectable()
export class No implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,4}$/.test(value)) throw notFound();
    return Number(value);
  }
}
