import { Module } from '@nestjs/common';
import { FollowUpAsking } from './asking.js';
import { FollowUpController } from './follow-up.controller.js';
import { FollowUp } from './follow-up.js';

@Module({ controllers: [FollowUpController], providers: [FollowUp, FollowUpAsking] })
export class FollowUpModule {}
