import { adviceIn, openSigns, type Finding } from './findings.js';

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  kind: 'norm',
  outcome: 'departed',
  events: [rule],
  text: { nb: rule, nn: rule, en: rule },
  values: {},
  standing: 'open',
  ...more,
});
const said = (...findings: Finding[]) =>
  adviceIn(findings).map(({ finding: { rule, outcome }, times }) => [rule, outcome, times]);

describe('What is said of findings', () => {
  it('says the same thing of several events once, with their number', () =>
    expect(said(finding('collision'), finding('collision'), finding('advertised'))).toEqual([
      ['collision', 'departed', 2],
      ['advertised', 'departed', 1],
    ]));

  it('keeps apart what has other values', () =>
    expect(
      said(finding('long', { values: { months: 3 } }), finding('long', { values: { months: 6 } })),
    ).toHaveLength(2));

  it('says departures before what cannot be told', () =>
    expect(said(finding('a', { outcome: 'unknown' }), finding('b'))).toEqual([
      ['b', 'departed', 1],
      ['a', 'unknown', 1],
    ]));

  it('says nothing of what is met, not in force, or settled by a person', () =>
    expect(
      said(
        finding('a', { outcome: 'met' }),
        finding('b', { outcome: 'notInForce' }),
        finding('c', { standing: 'resolved' }),
      ),
    ).toEqual([]));
});

it('Signs to take a stand on are departures of misuse rules that nobody has raised', () =>
  expect(
    openSigns([
      finding('sign', { kind: 'misuse' }),
      finding('norm'),
      finding('perhaps', { kind: 'misuse', outcome: 'unknown' }),
      finding('raised', { kind: 'misuse', standing: 'raised' }),
    ]).map(({ rule }) => rule),
  ).toEqual(['sign']));
