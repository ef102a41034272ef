/** Events as short as tests about storing and folding need them, through the same door as every other. */
import { admit, type CanonicalEvent } from '@twicetold/cases';
import type { AdmittedEvent, WorkspaceSecrets } from '@twicetold/store';

export type Admitter = (event: CanonicalEvent) => AdmittedEvent;

export function admitter(secrets: Omit<WorkspaceSecrets, 'generation'>, source: string): Admitter {
  return (event) => {
    const admission = admit(event, { source, keepTexts: true, ...secrets });
    if (!admission.ok) throw new Error(`${admission.field} ${admission.reason}`);
    return admission;
  };
}

interface Head {
  readonly id?: string;
  /** Hour and minute of 1 April 2026, or a whole instant. */
  readonly at?: string;
  readonly customer?: string | null;
  readonly seq?: number;
}

const instantOf = (at: string) => (at.length > 5 ? at : `2026-04-01T${at}:00Z`);

export function opened(caseId: string, { id = `${caseId} opened`, at = '09:00', ...rest }: Head = {}) {
  return {
    type: 'case.opened',
    id,
    at: instantOf(at),
    case: caseId,
    reason: 'modem',
    ...rest,
  } as const satisfies CanonicalEvent;
}

export function called(caseId: string, { at = '10:00', id = `${caseId} called ${at}`, ...rest }: Head = {}) {
  return {
    type: 'contact',
    id,
    at: instantOf(at),
    case: caseId,
    direction: 'inbound',
    channel: 'phone',
    ...rest,
  } as const satisfies CanonicalEvent;
}

export function resolved(caseId: string, { id = `${caseId} resolved`, at = '18:00', ...rest }: Head = {}) {
  return {
    type: 'case.resolved',
    id,
    at: instantOf(at),
    case: caseId,
    ...rest,
  } as const satisfies CanonicalEvent;
}
