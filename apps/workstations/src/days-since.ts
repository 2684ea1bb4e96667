import type { LocalDate } from '@unionhall/kernel';

/** How many days lie between a day and another after it; negative when it is to come. */
export const daysSince = (day: LocalDate, today: LocalDate): number => Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
