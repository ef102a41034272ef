export { inOwnOrder, nameIn, WEEKDAYS, weekdayIn } from '@twicetold/metrics/words';
