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
