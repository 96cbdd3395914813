import { Module } from '@nestjs/common';
import { RuleComparison } from './comparison.js';
import { CourseTrial } from './course-trial.js';
import { RuleBookController } from './rule-book.controller.js';
import { RuleChangesController } from './rule-changes.controller.js';
import { RuleChanges } from './rule-changes.js';

@Module({ controllers: [RuleBookController, RuleChangesController], providers: [RuleChanges, RuleComparison, CourseTrial] })
export class RulesModule {}
