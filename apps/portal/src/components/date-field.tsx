import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { useRef, type ReactNode } from 'react';
import { isDay, toDate, toDay } from './day.js';

type DateFieldProps = {
  id: string;
  label: ReactNode;
  /** `YYYY-MM-DD`, or what was typed as long as it is no date: nothing typed is thrown away. */
  value: string;
  onChange: (value: string) => void;
  description?: ReactNode;
  error?: ReactNode;
  size?: 'medium' | 'small';
};

/** A day, typed or picked. Reads `value` as it comes; give another `key` to show one set from elsewhere. */
export const DateField = ({ value, onChange, size = 'medium', ...field }: DateFieldProps) => {
  const typed = useRef(isDay(value) ? '' : value);
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: isDay(value) ? toDate(value) : undefined,
    onDateChange: (date) => {
      const written = date === undefined ? typed.current : toDay(date);
      typed.current = '';
      onChange(written);
    },
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input
        {...field}
        {...inputProps}
        size={size}
        value={isDay(value) ? inputProps.value : value}
        onChange={(event) => {
          typed.current = event.target.value;
          inputProps.onChange?.(event);
        }}
      />
    </DatePicker>
  );
};
