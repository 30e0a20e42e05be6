import type { JsonObject } from '../../src/event-store/port.js';
import { followStream, idsOf, newEvent, newEvents, newStream, type Subject } from './subject.js';

const RECORDED_AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

export function roundTrip(subject: Subject): void {
  const storeAndRead = async (data: JsonObject): Promise<JsonObject | undefined> => {
    const stream = newStream();
    await subject().append(stream, 'none', [newEvent({ data })]);
    return (await subject().read(stream))[0]?.data;
  };

  it('gives back every field, and no field that was absent', async () => {
    const stream = newStream();
    const full = newEvent({
      schemaVersion: 3,
      occurredOn: '2017-10~',
      recordedBy: { actor: 'Z990001', office: '0219' },
      source: 'manager',
      commandHash: 'c0ffee',
      subject: 'person-1',
    });
    const sparse = newEvent();
    const { position } = await subject().append(stream, 'none', [full, sparse]);
    const [first, second] = await subject().read(stream);
    const place = { stream, position: expect.any(BigInt), recordedAt: expect.any(String) };
    expect(first).toStrictEqual({ ...full, ...place, revision: 1 });
    expect(second).toStrictEqual({ ...sparse, ...place, revision: 2, position });
  });

  it('shows a follower and a reader of the stream the same', async () => {
    const stream = newStream();
    const before = await subject().head();
    await subject().append(stream, 'none', newEvents(3));
    const followed = await followStream(subject(), before, stream, 3);
    expect(followed).toStrictEqual(await subject().read(stream));
  });

  it.each([
    ['Norwegian letters and other scripts', 'Blåbærsyltetøy på Ærøya – 日本語 – עברית'],
    ['characters beyond the basic plane', '👩🏽‍🔧 𝔘𝔫𝔦𝔠𝔬𝔡𝔢'],
    ['quotes, backslashes and braces', '{"a":"\\\\b"},\\"NULL\\",{}'],
    ['control characters', 'a\u0000b\u0001\u001f\n\r\t\u007f\u2028'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('gives back %s', async (_, text) => {
    expect(await storeAndRead({ text, [text]: 1 })).toStrictEqual({ text, [text]: 1 });
  });

  it('gives back numbers exactly', async () => {
    const numbers = [0, 0.1, 1 / 3, 1e21, 5e-324, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, -1.5];
    expect(await storeAndRead({ numbers })).toStrictEqual({ numbers });
  });

  it('keeps the order of keys, also where they look like others', async () => {
    const data = { b: 1, a: { z: null, aa: false, y: [] }, '': {}, constructor: 'c' };
    expect(JSON.stringify(await storeAndRead(data))).toBe(JSON.stringify(data));
  });

  it('gives back a megabyte', async () => {
    const text = 'Én side til. '.repeat(80_000);
    expect(await storeAndRead({ text })).toStrictEqual({ text });
  });

  it('gives back streams and types with odd names', async () => {
    const stream = `${newStream()} "ø" \\ {,} NULL 👩🏽‍🔧`;
    const type = 'Møte "holdt" \\ {,}';
    await subject().append(stream, 'none', [newEvent({ type })]);
    expect(await subject().read(stream)).toMatchObject([{ stream, type }]);
  });

  it('tells when an event was recorded to the microsecond, never earlier than the one before', async () => {
    const stream = newStream();
    const start = new Date(Date.now() - 60_000).toISOString();
    for (const event of newEvents(10)) await subject().append(stream, 'any', [event]);
    const times = (await subject().read(stream)).map((event) => event.recordedAt);
    for (const time of times) expect(time).toMatch(RECORDED_AT);
    expect(times).toEqual(times.toSorted());
    expect((times[0] ?? '') > start).toBe(true);
  });

  it('reads a stream from after a revision, and an unknown stream as empty', async () => {
    const [stream, events] = [newStream(), newEvents(5)];
    await subject().append(stream, 'none', events);
    expect(idsOf(await subject().read(stream, 3))).toEqual(idsOf(events.slice(3)));
    expect(await subject().read(stream, 5)).toEqual([]);
    expect(await subject().read(newStream())).toEqual([]);
  });
}
