export class CalendarDay {
  /** `YYYY-MM-DD` */
  on!: string;
  /** Nobody works on it. */
  closed!: boolean;
  /** Of the holiday or closing day, when it is more than a day of the weekend. */
  name?: string;
}

/** Seven days from Monday. */
export class CalendarWeek {
  /** By ISO 8601. */
  number!: number;
  days!: CalendarDay[];
}
