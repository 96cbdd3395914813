import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { CourseCommands } from './course-commands.js';
import { CoursesController } from './courses.controller.js';
import { CoursePlanController } from './plan.controller.js';
import { CourseStepsController } from './steps.controller.js';
import { Courses } from './courses.js';
import { SurveyController } from './survey.controller.js';
import { Surveys } from './surveys.js';
import { CourseWaitingController } from './waiting.controller.js';
import { CourseWaitings } from './waiting.js';

@Module({
  imports: [ServiceRequestsModule],
  controllers: [CoursesController, CoursePlanController, CourseStepsController, CourseWaitingController, SurveyController],
  providers: [Courses, CourseCommands, CourseWaitings, Surveys],
})
export class CoursesModule {}
