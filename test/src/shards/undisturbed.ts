/** What is answered about a log that came in while nothing went wrong. */
import { RunningApi } from '../api/running-api.ts';
import { answers } from './desk.ts';

export async function undisturbedAnswers(events: readonly object[]): Promise<unknown[]> {
  const api = await RunningApi.start();
  try {
    await api.load('desk', events as Parameters<RunningApi['load']>[1]);
    return await answers({ address: api.address, headers: {} });
  } finally {
    await api.close();
  }
}
