import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { RecordedRow } from '../history-table.js';
import { contentHash } from './content-hash.js';

const opened: RecordedRow = {
  revision: 1,
  id: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  type: 'CaseOpened',
  occurredOn: '2018-05-14',
  recordedAt: '2026-11-22T08:34:09.201703Z',
  recordedBy: { actor: 'D000001', office: '0001' },
  data: { office: '0001', basis: 'stated' },
};
const trained: RecordedRow = {
  revision: 2,
  id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11',
  type: 'TrainingStarted',
  recordedAt: '2026-11-22T08:35:09.201703Z',
  recordedBy: { actor: 'D000001' },
  source: 'user',
  data: { workArea: { $sealed: 'k1.9mQ' }, goals: [{ number: 1, text: 'æøå' }] },
};

describe('the hash of a history', () => {
  it('is that of the lines that its description gives, so that anybody can compute it', () => {
    const lines =
      '{"data":{"basis":"stated","office":"0001"},"id":"9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22","occurredOn":"2018-05-14","recordedAt":"2026-11-22T08:34:09.201703Z","recordedBy":{"actor":"D000001","office":"0001"},"revision":1,"type":"CaseOpened"}\n' +
      '{"data":{"goals":[{"number":1,"text":"æøå"}],"workArea":{"$sealed":"k1.9mQ"}},"id":"2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11","recordedAt":"2026-11-22T08:35:09.201703Z","recordedBy":{"actor":"D000001"},"revision":2,"source":"user","type":"TrainingStarted"}\n';
    expect(contentHash([opened, trained])).toBe(
      createHash('sha256').update(lines, 'utf8').digest('hex'),
    );
  });

  it('is another for another revision, and the same for the same', () => {
    expect(contentHash([opened])).not.toBe(contentHash([opened, trained]));
    expect(contentHash([opened, trained])).toBe(contentHash([{ ...opened }, { ...trained }]));
  });

  it('does not depend on the order in which a store gives back the fields', () => {
    const turned = {
      ...trained,
      data: { goals: [{ text: 'æøå', number: 1 }], workArea: { $sealed: 'k1.9mQ' } },
    };
    expect(contentHash([opened, turned])).toBe(contentHash([opened, trained]));
  });

  it.each<[string, Partial<RecordedRow>]>([
    ['another date', { occurredOn: '2018-05-15' }],
    ['no date', { occurredOn: undefined as never }],
    ['another moment of recording', { recordedAt: '2026-11-22T08:34:09.201704Z' }],
    ['somebody else who recorded it', { recordedBy: { actor: 'D000002', office: '0001' } }],
    ['another source', { source: 'manager' }],
    ['another sealed value', { data: { office: '0001', basis: 'stated', text: { $sealed: 'x' } } }],
  ])('tells %s', (_, changed) => {
    expect(contentHash([{ ...opened, ...changed }, trained])).not.toBe(
      contentHash([opened, trained]),
    );
  });
});
