import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/courses.module.js';
import { LetterPapers } from './letter-papers.js';
import { LetterPlans } from './letter-plans.js';
import { LettersController } from './letters.controller.js';
import { Letters } from './letters.js';

@Module({ imports: [CoursesModule], controllers: [LettersController], providers: [Letters, LetterPlans, LetterPapers] })
export class LettersModule {}
