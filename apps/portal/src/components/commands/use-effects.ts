import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, type ServiceRequestView } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import type { components } from '../../api/schema.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { isDay } from '../day.js';
import { useFeeText } from '../fees.js';
import { isProposal, isStatement } from '../is-proposal.js';
import { useToday } from '../use-today.js';
import { useHolderName } from '../waiting-for.js';
import { actEffects, clockEffects, proposalEffects, statementEffects } from './effect-texts.js';
import type { DialogAct } from './fields.js';
import type { Values } from './values.js';

const effectsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), 'effects'],
    queryFn: ({ signal }) => ask(api.GET('/api/service-requests/{id}/effects', { params: { path: { id } }, signal })),
  });

type Effect = components['schemas']['EffectView'];

/** What the act would make of the request; unknown until the api has told. */
export const useEffectOf = (id: string, act: DialogAct): Effect | undefined => useQuery(effectsQuery(id)).data?.items.find(({ command }) => command === act);

/** What becomes of the deadline, in a line; nothing when nothing does. */
const useClockLine = (request: ServiceRequestView) => {
  const t = useTexts(clockEffects);
  const { date } = useWords();
  return ({ clock, dueOn }: Effect): string[] => {
    if (clock === 'stopped') return request.clock === 'running' || request.clock === 'paused' ? [t.stops] : [];
    if (dueOn === null) return [];
    if (clock === 'paused') return request.clock === 'paused' ? [] : [t.pauses(date(dueOn))];
    if (clock === 'running' && request.clock === 'paused') return [dueOn === request.dueOn ? t.resumes(date(dueOn)) : t.resumesAt(date(dueOn))];
    return [dueOn === request.dueOn ? t.stays(date(dueOn)) : t.becomes(date(dueOn))];
  };
};

/** Who has the ball afterwards, when that is somebody else than now. */
const useBallLine = (request: ServiceRequestView) => {
  const t = useTexts(clockEffects);
  const { word } = useWords();
  const nameOf = useHolderName();
  return ({ holder }: Effect): string[] => {
    if (holder === (request.holder?.party ?? null)) return [];
    if (holder === null) return [t.ends];
    if (holder === 'citizen') return [t.ball(word('citizen'))];
    const { id, name } = request[holder];
    const person = holder === 'requester' ? request.owner : request.handler;
    return [t.ball(nameOf({ party: holder, organisationId: id, personId: person?.id, name, since: '', until: null, postage: null }))];
  };
};

/** What becomes of the fees, line by line. */
const useFeeLines = () => {
  const t = useTexts(clockEffects);
  const { word } = useWords();
  const feeText = useFeeText();
  return ({ fees }: Effect): string[] => fees.map((fee) => t.fee(feeText(fee), word(fee.status)));
};

/** A day that the writer names is itself the effect. */
const useNamedDay = ({ dueOn, originalOn }: ServiceRequestView) => {
  const t = useTexts(clockEffects);
  const { date } = useWords();
  return (act: DialogAct, values: Values): string[] => {
    const named = values.dueOn;
    if (act !== 'extend' || typeof named !== 'string' || !isDay(named) || dueOn === null) return [];
    return [t.becomesFrom(date(named), date(originalOn ?? dueOn))];
  };
};

/** What happens when the command is given, line by line: the computed before the fixed. A report is computed for today, and said only of today. */
export const useEffectLines = (request: ServiceRequestView, act: DialogAct, values: Values): string[] => {
  const { language } = useLanguage();
  const clockLine = useClockLine(request);
  const ballLine = useBallLine(request);
  const feeLines = useFeeLines();
  const namedDay = useNamedDay(request);
  const today = useToday();
  const told = useEffectOf(request.id, act);
  const unasked = isStatement(request) ? statementEffects : proposalEffects;
  const fixed: Partial<Record<DialogAct, string>> = { ...actEffects[language], ...(isProposal(request) && unasked[language]) };
  const holds = told !== undefined && (values.on === undefined || values.on === today);
  const computed = holds ? [...clockLine(told), ...ballLine(told), ...feeLines(told)] : [];
  return [...namedDay(act, values), ...computed, ...(fixed[act] === undefined ? [] : [fixed[act]])];
};
