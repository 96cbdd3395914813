import { anchorText, type LadderAction, type LadderCondition, type LadderTarget } from '#core';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { changeTexts } from './change-texts.js';
import type { Leg, Span } from './rules-queries.js';

const anchors = ['sent', 'received', 'citizenBroughtIt', 'consultationHeld', 'printedOn', 'followUpTalk', 'caseStart'] as const;
const units = ['calendarDays', 'workingDays', 'months'] as const;
const spanUnits = ['workingDays', 'calendarDays'] as const;
const actions = ['remind', 'inform', 'task', 'transfer', 'suggestOtherSource'] as const satisfies readonly LadderAction[];
const receivers = [
  'recipient',
  'recipientManager',
  'coordinator',
  'healthCoordinator',
  'requester',
  'requesterManager',
  'alternativeRecipient',
] as const satisfies readonly LadderTarget[];
const conditions = ['unread', 'consultationNotBooked', 'undelivered'] as const satisfies readonly LadderCondition[];

/** `dage` without a number: of many. */
const plural = (text: string): string => text.replace(/^\d+ /, '');

/** What can be chosen in a policy, in words. */
export const useChoices = () => {
  const t = useTexts(changeTexts);
  const { language } = useLanguage();
  const { label, count } = useWords();
  const unitOption = <T extends Leg['unit']>(unit: T) => ({ value: unit, text: plural(count(2, unit)) });
  return {
    anchors: anchors.map((anchor) => ({ value: anchor, text: anchorText(anchor, language) })),
    units: units.map(unitOption),
    spanUnits: spanUnits.map((unit) => unitOption<Span['unit']>(unit)),
    actions: actions.map((action) => ({ value: action, text: t[action] })),
    receivers: receivers.map((receiver) => ({ value: receiver, text: label(receiver) })),
    conditions: conditions.map((condition) => ({ value: condition, text: label(condition) })),
  };
};
