import type { Text } from '../params.js';

/** What can be wrong with a field of the register. */
export const directoryFieldsEn = {
  taken: (p) => `What the field ${p.raw('field')} says is used by another organisation at the same time. Check the number, or end the other one first.`,
  notAfterStart: (p) => `Choose a day in the field ${p.raw('field')} that comes after the first day.`,
  unknownOrganisation: (p) => `The organisation in the field ${p.raw('field')} does not exist or has ended. Choose another.`,
  beginsLater: (p) => `The organisation in the field ${p.raw('field')} begins after that day. Choose another, or mend the day.`,
  endsToo: (p) => `The organisation in the field ${p.raw('field')} has itself ended on that day. Choose one that goes on.`,
  succeedsEarlier: (p) => `The organisation takes over from another and must be there on that day. Mend the day in the field ${p.raw('field')}.`,
  ownOrganisation: (p) => `The organisation in the field ${p.raw('field')} is the person’s own. Choose the one where the person is a locum.`,
  overlaps: (p) => `The person is a locum there on some of the days already. Mend the day in the field ${p.raw('field')}, or extend what is there.`,
  hasBegun: (p) => `It has begun, so the day in the field ${p.raw('field')} cannot move. End it, and enter a new one.`,
  isOver: () => 'It is over and cannot be changed. Enter a new one.',
  administratorElsewhere: () => 'An administrator cannot be a locum. Enter a user for that, or give the person another role first.',
} satisfies Record<string, Text>;
