import { Module } from '@nestjs/common';
import { CitizensController } from './citizens.controller.js';
import { Citizens } from './citizens.js';
import { CoursesController } from './courses.controller.js';
import { Courses } from './courses.js';
import { DirectoryAdminController } from './directory-admin.controller.js';
import { DirectoryChanges } from './directory-changes.js';
import { DirectoryRegister } from './directory-register.js';
import { Memberships } from './memberships.js';
import { OrganisationsController } from './organisations.controller.js';
import { Units } from './units.js';

@Module({
  controllers: [OrganisationsController, CitizensController, CoursesController, DirectoryAdminController],
  providers: [Citizens, Courses, DirectoryRegister, DirectoryChanges, Memberships, Units],
})
export class DirectoryModule {}
