import type { Admission } from '@twicetold/cases';

/** An event that passed the door, with the key of whom it is about. */
export type AdmittedEvent = Pick<Admission, 'event' | 'customerKey' | 'customerStated'>;
