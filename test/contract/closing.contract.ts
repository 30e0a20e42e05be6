import { StoreUnavailable } from '../../src/event-store/port.js';
import { newEvents, newStream, type Subject } from './subject.js';

export function closing(subject: Subject): void {
  it('finishes the appends that were taken', async () => {
    const appends = Array.from({ length: 30 }, () =>
      subject().append(newStream(), 'none', newEvents(1)),
    );
    await subject().close();
    for (const { revision } of await Promise.all(appends)) expect(revision).toBe(1);
  });

  it('refuses every further call as unavailable', async () => {
    const store = subject();
    await store.close();
    await expect(store.append(newStream(), 'any', newEvents(1))).rejects.toThrow(StoreUnavailable);
    await expect(store.append(newStream(), 'any', [])).rejects.toThrow(StoreUnavailable);
    await expect(store.read(newStream())).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    const follow = async () => {
      for await (const batch of store.follow(0n, { signal: new AbortController().signal }))
        return batch;
      return undefined;
    };
    await expect(follow()).rejects.toThrow(StoreUnavailable);
  });

  it('ends the followers', async () => {
    const after = await subject().head();
    const follower = (async () => {
      for await (const _ of subject().follow(after, { signal: new AbortController().signal }));
      return 'ended';
    })();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await subject().close();
    expect(await follower).toBe('ended');
  });

  it('may be asked for twice', async () => {
    await subject().close();
    await expect(subject().close()).resolves.toBeUndefined();
  });
}
