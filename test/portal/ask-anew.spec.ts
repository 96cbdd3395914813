import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { askAnew } from '../../apps/portal/src/api/ask-anew.js';

/** A page that asks, with what the api answers under the test's hand. */
const asking = () => {
  const client = new QueryClient();
  const waiting: ((read: string) => void)[] = [];
  const asked = client.fetchQuery({ queryKey: ['requests', 'list'], queryFn: () => new Promise<string>((answer) => waiting.push(answer)) });
  client.setQueryDefaults(['requests'], { gcTime: Infinity });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { client, waiting, asked, settle, shown: () => client.getQueryState<string>(['requests', 'list']) };
};

describe('what may have changed', () => {
  it('is asked for again once it has come where it was on its way for the first time, for that may have been read before', async () => {
    const { client, waiting, asked, settle, shown } = asking();
    askAnew(client, { queryKey: ['requests'] });
    expect(waiting).toHaveLength(1);
    waiting[0]?.('before');
    await asked;
    await settle();
    expect(shown()).toMatchObject({ data: 'before', isInvalidated: true });
  });

  it('is not asked for again where it is another matter', async () => {
    const { client, waiting, asked, settle, shown } = asking();
    askAnew(client, { queryKey: ['courses'] });
    waiting[0]?.('before');
    await asked;
    await settle();
    expect(shown()).toMatchObject({ data: 'before', isInvalidated: false });
  });
});
