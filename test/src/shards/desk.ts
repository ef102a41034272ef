/** A desk whose log is made of numbers, and nine questions about it. */
import { asked, type Asking } from '../api/started.ts';

const MINUTE = 60_000;

/** Cases ten minutes after one another, the customers in turn; every third is handed over, every fifth stays open. */
export function eventsOf(from: number, to: number, customers: number): object[] {
  return Array.from({ length: to - from }, (_, index) => from + index).flatMap((number) => {
    const at = (minutes: number) =>
      new Date(Date.UTC(2025, 3, 1) + (number * 10 + minutes) * MINUTE).toISOString();
    const [channel, team] = [number % 2 === 0 ? 'phone' : 'email', `Team ${number % 4}`];
    const one = { case: `C${number}`, customer: `c${number % customers}` };
    return [
      { id: `o${number}`, at: at(0), type: 'case.opened', ...one, channel, team },
      ...(number % 3 === 0
        ? [{ id: `h${number}`, at: at(60), type: 'handoff', case: one.case, toTeam: 'Billing' }]
        : []),
      ...(number % 5 === 0
        ? []
        : [{ id: `r${number}`, at: at(90 + (number % 700)), type: 'case.resolved', case: one.case }]),
    ];
  });
}

const QUESTIONS: readonly Record<string, unknown>[] = [
  { metrics: ['cases_opened'], by: ['team'] },
  { metrics: ['resolution_median'], by: ['channel'] },
  { metrics: ['resolution_p90'], by: ['team', 'channel'] },
  { metrics: ['handoffs'], by: ['team'] },
  { metrics: ['repeat_rate'], by: ['channel'] },
  { metrics: ['customers'] },
  { metrics: ['cases_resolved'], by: ['team', 'channel'] },
  { metrics: ['backlog'] },
  { metrics: ['information_loss'] },
];
const ASK = `
  query ($question: QuestionInput!) {
    ask(workspace: "desk", question: $question) {
      asOf
      overall { total { value n low high maturity coverage unknownBecause excluded { reason count } } }
      groups { key cells { total { value n low high maturity coverage unknownBecause excluded { reason count } } } }
    }
  }`;

export async function answers(server: Asking): Promise<unknown[]> {
  const given = [];
  for (const question of QUESTIONS) {
    const { data, errors } = await asked(server, ASK, { question });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    given.push(data?.['ask']);
  }
  return given;
}

export const opened = async (server: Asking) => {
  const question = { metrics: ['cases_opened'] };
  const { data } = await asked(server, ASK, { question });
  return (data?.['ask'] as { overall: { total: { value: number } }[] }).overall[0]?.total.value;
};
