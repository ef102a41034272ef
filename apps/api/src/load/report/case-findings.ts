/** What the cases of a load turn out to be when they are put together. */
import { FIELD_ORDER, readMeasures, type MeasureSink } from '@twicetold/cases';
import type { EvidenceCounts } from '@twicetold/metrics';
import type { Home } from '@twicetold/store';
import type { Stores } from '../../stores.ts';
import { casesWithMeasures, type CasesOfCustomer } from './cases-with-measures.ts';
import type { CaseFindings } from './load-report.ts';

type CaseField = (typeof FIELD_ORDER.case)[number];
const placeInCase = (field: CaseField) => FIELD_ORDER.case.indexOf(field);
const placeInLeg = (field: (typeof FIELD_ORDER.leg)[number]) => FIELD_ORDER.leg.indexOf(field);
const LEG = { case: placeInLeg('case'), team: placeInLeg('team'), enteredAt: placeInLeg('enteredAt') };
const CASE = Object.fromEntries(FIELD_ORDER.case.map((field) => [field, placeInCase(field)])) as Record<
  CaseField,
  number
>;

/** One pass over them, in pieces. */
export async function findInCases(
  stores: Stores,
  workspaceId: number,
  loadId: number,
): Promise<CaseFindings> {
  const counts = new CaseCounts();
  for await (const cases of stores.figures.casesOfLoad(workspaceId, loadId))
    for await (const found of casesWithMeasures(stores, workspaceId, cases)) counts.addCustomer(found);
  return counts.findings(await stores.figures.customersOfLoad(workspaceId, loadId));
}

/** As evidence: how many of the cases show what every case should. */
export function coverageOfCases(findings: CaseFindings): Pick<EvidenceCounts, 'seen' | 'of'> {
  const { cases, withoutTeam, withoutChannel, withoutContact } = findings;
  return {
    seen: {
      cases_with_team: cases - withoutTeam,
      cases_with_channel: cases - withoutChannel,
      cases_with_contact: cases - withoutContact,
    },
    of: { cases_with_team: cases, cases_with_channel: cases, cases_with_contact: cases },
  };
}

class CaseCounts {
  readonly #counts: { -readonly [K in keyof Omit<CaseFindings, 'customersNamed'>]: number } = {
    cases: 0,
    casesWithoutCustomer: 0,
    withoutTeam: 0,
    withoutChannel: 0,
    withoutReason: 0,
    teamOnlyLater: 0,
    withoutContact: 0,
    resolvedWithoutContact: 0,
    endedBeforeOpened: 0,
  };

  addCustomer({ home, packed, ordinals }: CasesOfCustomer): void {
    /** When cases were opened, until their first team is met. */
    const awaitingTeam = new Map<number, number>();
    let ordinal = 0;
    const read: MeasureSink = (measure, values) => {
      if (measure === 'case') {
        if (ordinals.has(ordinal)) {
          this.#addCase(values, home);
          awaitingTeam.set(ordinal, values[CASE.openedAt] as number);
        }
        ordinal += 1;
      } else if (measure === 'leg' && values[LEG.team] !== 0) {
        const openedAt = awaitingTeam.get(values[LEG.case] as number);
        if (openedAt === undefined) return;
        awaitingTeam.delete(values[LEG.case] as number);
        if ((values[LEG.enteredAt] as number) > openedAt) this.#counts.teamOnlyLater += 1;
      }
    };
    // Legs come right after cases, and are a tenth of what is known of a customer.
    readMeasures(packed, read, 'leg');
  }

  #addCase(values: Float64Array, { stated }: Home): void {
    const at = (field: CaseField) => values[CASE[field]] as number;
    const counts = this.#counts;
    counts.cases += 1;
    if (!stated) counts.casesWithoutCustomer += 1;
    if (at('openingTeam') === 0 && at('resolvingTeam') === 0) counts.withoutTeam += 1;
    if (at('channel') === 0) counts.withoutChannel += 1;
    if (at('reason') === 0) counts.withoutReason += 1;
    if (at('inboundContacts') === 0) {
      counts.withoutContact += 1;
      if (!Number.isNaN(at('firstResolvedAt'))) counts.resolvedWithoutContact += 1;
    }
    const opened = at('openedAt');
    if (at('firstResolvedAt') < opened || at('administrativelyClosedAt') < opened)
      counts.endedBeforeOpened += 1;
  }

  findings(customersNamed: number): CaseFindings {
    return { ...this.#counts, customersNamed };
  }
}
