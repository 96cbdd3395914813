import { Module } from '@nestjs/common';
import { LetterPapers } from './letter-papers.js';
import { LettersController } from './letters.controller.js';
import { Letters } from './letters.js';

@Module({ controllers: [LettersController], providers: [Letters, LetterPapers] })
export class LettersModule {}
