import { Module } from '@nestjs/common';
import { ChangeListener } from './change-listener.js';
import { ChangesController } from './changes.controller.js';
import { Changes } from './changes.js';

@Module({ controllers: [ChangesController], providers: [ChangeListener, Changes] })
export class ChangesModule {}
