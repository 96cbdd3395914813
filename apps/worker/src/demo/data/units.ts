import { recordId } from '../random.js';
import { clinicalFunction, type DemoOrganisation } from './organisations.js';

export type DemoUnit = { id: string; name: string; organisation: DemoOrganisation };

const unit = (name: string): DemoUnit => ({ id: recordId(`unit ${name}`), name, organisation: clinicalFunction });

/** Whoever works there and in neither of them coordinates. */
export const mind = unit('Psykisk helbred');
export const body = unit('Fysisk helbred');

export const units: readonly DemoUnit[] = [mind, body];
