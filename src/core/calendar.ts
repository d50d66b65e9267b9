/** The calendars a series can be published by. */
export const calendarNames = ["cn", "xshg", "target", "weekdays"] as const;

/** `cn`: Chinese state working days with weekend make-up days; `xshg`: Shanghai exchange; `target`: ECB; `weekdays`: Monday to Friday. */
export type CalendarName = (typeof calendarNames)[number];
