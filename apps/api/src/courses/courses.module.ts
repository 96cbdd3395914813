import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { AdviceController } from './advice.controller.js';
import { CourseAdvice } from './advice.js';
import { CourseCommands } from './course-commands.js';
import { CoursesController } from './courses.controller.js';
import { LedCourses } from './led-courses.js';
import { CourseGrantsController } from './grants.controller.js';
import { Grants } from './grants.js';
import { CoursePlanController } from './plan.controller.js';
import { NewRules } from './new-rules.js';
import { NewRulesController } from './new-rules.controller.js';
import { HearingsController } from './hearings.controller.js';
import { CoursePapersController } from './papers.controller.js';
import { CourseStepsController } from './steps.controller.js';
import { Courses } from './courses.js';
import { SurveyController } from './survey.controller.js';
import { Surveys } from './surveys.js';
import { CourseWaitingController } from './waiting.controller.js';
import { CourseWaitings } from './waiting.js';

@Module({
  imports: [ServiceRequestsModule],
  controllers: [
    ...[CourseGrantsController, CoursesController, CoursePlanController, CourseStepsController, HearingsController, AdviceController, NewRulesController],
    ...[CoursePapersController, CourseWaitingController, SurveyController],
  ],
  providers: [Courses, LedCourses, CourseCommands, CourseAdvice, NewRules, CourseWaitings, Surveys, Grants],
  exports: [Courses, CourseWaitings],
})
export class CoursesModule {}
