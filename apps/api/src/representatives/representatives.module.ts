import { Module } from '@nestjs/common';
import { CitizenRepresentativesController } from './citizen-representatives.controller.js';
import { CodeLetters } from './code-letters.js';
import { OwnRepresentativesController } from './own-representatives.controller.js';
import { Representatives } from './representatives.js';

@Module({
  controllers: [OwnRepresentativesController, CitizenRepresentativesController],
  providers: [Representatives, CodeLetters],
  exports: [Representatives],
})
export class RepresentativesModule {}
