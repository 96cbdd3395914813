import { Module } from '@nestjs/common';
import { ServiceRequestsModule } from '../service-requests/service-requests.module.js';
import { CourseCommands } from './course-commands.js';
import { CoursesController } from './courses.controller.js';
import { CourseGrantsController } from './grants.controller.js';
import { Grants } from './grants.js';
import { CoursePlanController } from './plan.controller.js';
import { CourseStepsController } from './steps.controller.js';
import { Courses } from './courses.js';

@Module({
  imports: [ServiceRequestsModule],
  controllers: [CourseGrantsController, CoursesController, CoursePlanController, CourseStepsController],
  providers: [Courses, CourseCommands, Grants],
})
export class CoursesModule {}
