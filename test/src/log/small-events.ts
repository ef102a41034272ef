/** Events as short as tests about storing and folding need them, through the same door as every other. */
import { admit, type CanonicalEvent } from '@twicetold/cases';
import type { AdmittedEvent, WorkspaceSecrets } from '@twicetold/store';

export function admitter(
  secrets: WorkspaceSecrets,
  source: string,
): (event: CanonicalEvent) => AdmittedEvent {
  return (event) => {
    const admission = admit(event, { source, keepTexts: true, ...secrets });
    if (!admission.ok) throw new Error(`${admission.field} ${admission.reason}`);
    return admission;
  };
}

interface Head {
  readonly id?: string;
  readonly at?: string;
  readonly customer?: string;
  readonly seq?: number;
}

export function opened(
  caseId: string,
  { id = `${caseId} opened`, at = '2026-04-01T09:00:00Z', ...rest }: Head,
) {
  return { type: 'case.opened', id, at, case: caseId, ...rest } as const satisfies CanonicalEvent;
}
