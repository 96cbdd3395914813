import type { KnowinglyCode } from '#core';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAct, type Doing } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { keys } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { toldIn } from '../knowingly.js';
import { useToday } from '../use-today.js';
import { fieldId } from './field-ids.js';
import { fieldsFor, type DialogAct, type Field } from './fields.js';
import { isConflict, refusedIn } from './problems.js';
import { commandTexts } from './texts.js';
import { useEffectOf } from './use-effects.js';
import { useFaultText } from './use-fault-text.js';
import { bodyOf, faultsIn, firstValues, isAsked, type FaultCode, type Value, type Values } from './values.js';

type Asking = { request: ServiceRequestView; act: DialogAct; begun?: Values; onDone: (view: ServiceRequestView) => void };

/** What is written for a command, what is wrong with it, and how to give it. */
export const useCommandForm = ({ request, act, begun = {}, onDone }: Asking) => {
  const form = useId();
  const today = useToday();
  const client = useQueryClient();
  const t = useTexts(commandTexts);
  const faultText = useFaultText();
  const textOf = (field: Field, code: FaultCode): string => faultText(t[field.label], field, code);
  const giving = useAct(request.id);
  const [written, setWritten] = useState<Values>(begun);
  const [tried, setTried] = useState(false);
  const [passed, setPassed] = useState<readonly KnowinglyCode[]>([]);
  const latestOn = useEffectOf(request.id, act)?.latestOn ?? undefined;
  const fields: readonly Field[] = fieldsFor(act, request).map((field) => (field.limited ? { ...field, notAfter: latestOn } : field));
  const values = { ...firstValues(fields, today), ...written };

  /** What one was told of is passed by giving the command once more; whatever is changed is looked at anew. */
  const told = toldIn(giving.error);
  const faults = tried ? faultsIn(fields, values, today) : [];
  const refused = refusedIn(
    giving.error,
    fields.filter((field) => isAsked(field, values)),
  );
  const errors = new Map([
    ...refused.map((each): [string, string] => [each.field.name, 'code' in each ? textOf(each.field, each.code) : each.words]),
    ...faults.map(({ field, code }): [string, string] => [field.name, textOf(field, code)]),
  ]);

  const submit = (): void => {
    setTried(true);
    const [first] = faultsIn(fields, values, today);
    if (first !== undefined) return document.getElementById(fieldId(form, first.field.name))?.focus();
    const despite = told === null ? passed : [...passed, told];
    setPassed(despite);
    const body = { ...bodyOf(fields, values), ...(despite.length > 0 && { despite }) };
    const doing = { act, body, basedOn: request.version } as Doing;
    giving.mutate(doing, {
      onSuccess: onDone,
      onError: (error) => {
        if (isConflict(error)) void client.invalidateQueries({ queryKey: keys.one(request.id) });
      },
    });
  };

  return {
    form,
    today,
    fields: fields.filter((field) => isAsked(field, values)),
    values,
    errors,
    told,
    /** What is wrong and belongs to no field. */
    failure: giving.isError && told === null && refused.length === 0 && !isConflict(giving.error) ? giving.error : null,
    isSending: giving.isPending,
    change: (name: string, value: Value): void => {
      if (giving.isError) giving.reset();
      setPassed([]);
      setWritten((before) => ({ ...before, [name]: value }));
    },
    submit,
  };
};
