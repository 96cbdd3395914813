import { Module } from '@nestjs/common';
import { CitizensController } from './citizens.controller.js';
import { Citizens } from './citizens.js';
import { CoursesController } from './courses.controller.js';
import { Courses } from './courses.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({ controllers: [OrganisationsController, CitizensController, CoursesController], providers: [Citizens, Courses] })
export class DirectoryModule {}
