import { Module } from '@nestjs/common';
import { RuleComparison } from './comparison.js';
import { RuleBookController } from './rule-book.controller.js';
import { RuleChangesController } from './rule-changes.controller.js';
import { RuleChanges } from './rule-changes.js';

@Module({ controllers: [RuleBookController, RuleChangesController], providers: [RuleChanges, RuleComparison] })
export class RulesModule {}
