import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { Case, CaseTimeline as Timeline } from '../api/answers.js';
import { loadWords } from '../vocabulary/words.js';
import { CaseTimeline } from './case-timeline.js';

const spells: Case['spells'] = [
  {
    id: 'training',
    kind: 'training',
    from: '2018-03~',
    to: '2018-06',
    running: false,
    current: { employerId: 'acme' },
    changes: [],
    end: { id: 'x', type: 'TrainingCompleted', data: {} },
  },
  {
    id: 'other-training',
    kind: 'training',
    from: '2018-05-01',
    running: true,
    current: {},
    changes: [],
  },
  {
    id: 'assessment',
    kind: 'assessment',
    running: false,
    current: {},
    changes: [],
    end: { id: 'y', type: 'AssessmentCompleted', data: {} },
  },
];
const contact = (id: string, occurredOn?: string): Timeline['entries'][number] => ({
  id,
  revision: 1,
  type: 'FollowUpContactHeld',
  phase: 'followUp',
  happened: 'yes',
  ...(occurredOn ? { occurredOn } : {}),
  data: { directedAt: ['user'] },
  recordedAt: '2026-11-22T08:00:00.000000Z',
  recordedBy: { actor: 'D000001' },
});

const rendered = (entries: Timeline['entries'], of = spells) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <CaseTimeline
        spells={of}
        entries={entries}
        employers={[{ employerId: 'acme', name: 'Fjordbyen bakeri' }]}
        today="2018-12-31"
      />
    </MemoryRouter>,
  );
const times = (text: string, html: string) => textIn(html).split(text).length - 1;
const textIn = (html: string) => html.replaceAll(/<[^>]*>/g, '');

describe('the timeline of a case', () => {
  beforeAll(() => loadWords('nb'));

  it('names every period exactly once, in a whole sentence', () => {
    const html = rendered([contact('a', '2018-04-07')]);
    expect(times('hos Fjordbyen bakeri, fra omtrent mars 2018 til juni 2018', html)).toBe(1);
    expect(times('(pågår), fra 1. mai 2018', html)).toBe(1);
    expect(times('dato ikke oppgitt', html)).toBe(1);
    expect(times('Kontakt med bruker, 7. april 2018', html)).toBe(1);
    expect(html.match(/<button[^>]*aria-expanded/g)).toHaveLength(4);
  });

  it('is one stop of the tab key', () => {
    const html = rendered([contact('a', '2018-04-07'), contact('b', '2018-05-07')]);
    const stops = html.match(/<button[^>]*tabindex="0"[^>]*aria-expanded/gi) ?? [];
    expect(stops).toHaveLength(1);
  });

  it('says how many contacts have no date, rather than giving them one', () => {
    expect(textIn(rendered([contact('a'), contact('b')]))).toContain(
      '2 perioder og kontakter uten dato',
    );
  });

  it('says so where nothing has happened yet', () => {
    expect(textIn(rendered([], []))).toContain('ikke registrert noen perioder');
  });
});
