import { Module } from '@nestjs/common';
import { CitizensController } from './citizens.controller.js';
import { Citizens } from './citizens.js';
import { DirectoryAdminController } from './directory-admin.controller.js';
import { DirectoryChanges } from './directory-changes.js';
import { DirectoryRegister } from './directory-register.js';
import { Memberships } from './memberships.js';
import { OrganisationsController } from './organisations.controller.js';
import { Units } from './units.js';

@Module({
  controllers: [OrganisationsController, CitizensController, DirectoryAdminController],
  providers: [Citizens, DirectoryRegister, DirectoryChanges, Memberships, Units],
})
export class DirectoryModule {}
