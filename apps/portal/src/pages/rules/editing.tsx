import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button, ErrorMessage, Select, TextField } from '@navikt/ds-react';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { DateField } from '../../components/date-field.js';
import styles from './editing.module.css';

/** The id of the field for a path in the amendment, e.g. `policy.ladder[0].time`. */
export const fieldId = (path: string): string => `rule-${path}`;

const Errors = createContext<ReadonlyMap<string, string>>(new Map());

/** What is wrong with each field, by its path. */
export const ErrorsProvider = ({ errors, children }: { errors: ReadonlyMap<string, string>; children: ReactNode }) => (
  <Errors value={errors}>{children}</Errors>
);

export const useErrorAt = (path: string): string | undefined => useContext(Errors).get(path);

/** What is wrong with a part that is no field of its own. */
export const ErrorAt = ({ path }: { path: string }) => {
  const error = useErrorAt(path);
  return error === undefined ? null : (
    <ErrorMessage size="small" showIcon>
      {error}
    </ErrorMessage>
  );
};

type At = { path: string; label: string; hideLabel?: boolean };

const whole = /^\s*-?\d+\s*$/;
const withDecimals = /^\s*-?\d+([.,]\d{1,2})?\s*$/;

type NumberProps = At & { description?: string; value: number; decimals?: boolean; onChange: (value: number) => void };

/** A number, whole unless it has decimals. What is none is NaN, and stays as it was typed. */
export const NumberField = ({ path, value, decimals = false, onChange, ...field }: NumberProps) => {
  const [typed, setTyped] = useState(Number.isNaN(value) ? '' : String(value));
  const pattern = decimals ? withDecimals : whole;
  return (
    <TextField
      {...field}
      id={fieldId(path)}
      size="small"
      inputMode={decimals ? 'decimal' : 'numeric'}
      className={styles.number}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(pattern.test(target.value) ? Number(target.value.replace(',', '.')) : Number.NaN);
      }}
      error={useErrorAt(path)}
    />
  );
};

export const TextLine = ({ path, value, onChange, ...field }: At & { value: string; onChange: (value: string) => void }) => (
  <TextField
    {...field}
    id={fieldId(path)}
    className={styles.line}
    size="small"
    value={value}
    onChange={({ target }) => onChange(target.value)}
    error={useErrorAt(path)}
  />
);

/** A day, or what was typed as long as it is none; undefined when it is left empty. */
export const DayField = ({ path, label, value, onChange }: At & { value: string | undefined; onChange: (value: string | undefined) => void }) => (
  <DateField
    id={fieldId(path)}
    size="small"
    label={label}
    value={value ?? ''}
    onChange={(day) => onChange(day === '' ? undefined : day)}
    error={useErrorAt(path)}
  />
);

type ChoiceProps<T extends string> = At & { value: T | ''; options: readonly { value: T; text: string }[]; none?: string; onChange: (value: T) => void };

/** One of a few. `none` is shown as long as nothing is chosen. */
export const Choice = <T extends string>({ path, value, options, none, onChange, ...field }: ChoiceProps<T>) => (
  <Select {...field} id={fieldId(path)} size="small" value={value} onChange={({ target }) => onChange(target.value as T)} error={useErrorAt(path)}>
    {none !== undefined && <option value="">{none}</option>}
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ))}
  </Select>
);

/** Adds one to the end of a list. */
export const AddButton = ({ text, onAdd }: { text: string; onAdd: () => void }) => (
  <Button type="button" size="small" variant="secondary" className={styles.add} icon={<PlusIcon aria-hidden="true" />} onClick={onAdd}>
    {text}
  </Button>
);

/** A small button that is an icon; `title` says what it does, and to which one. */
export const IconButton = ({ title, icon: Icon, onPress }: { title: string; icon: typeof TrashIcon; onPress: () => void }) => (
  <Button type="button" size="small" variant="tertiary" icon={<Icon title={title} />} onClick={onPress} />
);

const Staying = createContext<ReadonlySet<string>>(new Set());

/** Rows, by their paths, that cannot be removed. */
export const StayingProvider = ({ rows, children }: { rows: ReadonlySet<string>; children: ReactNode }) => <Staying value={rows}>{children}</Staying>;

type RemoveProps = { title: string; onRemove: () => void /** Of the row, in a list whose rows may have to stay. */; row?: string };

export const RemoveButton = ({ title, onRemove, row }: RemoveProps) => {
  const stays = useContext(Staying).has(row ?? '');
  return stays ? null : <IconButton title={title} icon={TrashIcon} onPress={onRemove} />;
};

type PartProps = { title: string; hint?: string /** Of the list that it is. */; path?: string; children: ReactNode };

export const Part = ({ title, hint, path, children }: PartProps) => (
  <section className={styles.part} {...(path !== undefined && { id: fieldId(path), tabIndex: -1 })}>
    <h2>{title}</h2>
    {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
    {path !== undefined && <ErrorAt path={path} />}
    {children}
  </section>
);

/** Whether anything is wrong within a part of the rule. */
export const useHasErrorsUnder = (path: string): boolean => [...useContext(Errors).keys()].some((each) => each.startsWith(path));
