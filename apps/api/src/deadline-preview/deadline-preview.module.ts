import { Module } from '@nestjs/common';
import { DeadlinePreviewController } from './deadline-preview.controller.js';

@Module({ controllers: [DeadlinePreviewController] })
export class DeadlinePreviewModule {}
