import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Foundation } from './foundation.js';

@Global()
@Module({})
export class FoundationModule {
  static of(foundation: Foundation): DynamicModule {
    return { module: FoundationModule, providers: [{ provide: Foundation, useValue: foundation }], exports: [Foundation] };
  }
}
