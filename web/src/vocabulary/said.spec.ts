import type { Words } from './words.js';
import { loadWords } from './words.js';

describe('a stored value in words', () => {
  let nb: Words, nn: Words, en: Words;

  beforeAll(async () => {
    [nb, nn, en] = [await loadWords('nb'), await loadWords('nn'), await loadWords('en')];
  });

  it('tells apart what nobody stated, what is not shown and what is gone', () => {
    expect(nb.said('note', undefined)).toBe('ikke oppgitt');
    expect(nb.said('note', { $withheld: true })).toBe('ikke vist for deg');
    expect(nb.said('note', { $erased: true })).toBe('slettet');
    expect(nb.said('percentage', null)).toBe('fjernet');
    expect(nb.said('topics', [])).toBe('ikke oppgitt');
  });

  it('says no as an answer, and nought as a number', () => {
    expect(nn.said('hired', false)).toBe('nei');
    expect(nb.said('employees', 0)).toBe('0');
  });

  it('has a unit where the field has one', () => {
    expect(nb.said('percentage', 37.5)).toBe('37,5\u00a0%');
    expect(en.said('percentage', 37.5)).toBe('37.5%');
    expect(nb.said('hoursPerWeek', 20)).toBe('20\u00a0timer i uka');
    expect(nb.said('contactEveryWeeks', 1)).toBe('hver uke');
    expect(nn.said('contactEveryWeeks', 4)).toBe('kvar 4. veke');
    expect(nb.said('days', 1)).toBe('1\u00a0dag');
    expect(nb.said('amount', 1_234_567)).toBe('1\u00a0234\u00a0567\u00a0kr');
    expect(nb.said('satisfaction', 5)).toBe('5 av 6');
  });

  it('is a choice in words, one of its own where the command has one', () => {
    expect(nb.said('contractType', 'onCall')).toBe('Tilkallingsavtale');
    expect(nb.said('kind', 'training', 'announce-opening')).toBe('Plass til arbeidstrening');
    expect(nb.said('kind', 'training', 'add-task')).toBe('Opplæringsoppgave');
  });

  it('is a date as people say it, only in fields of dates', () => {
    expect(nb.said('plannedEnd', '2018-05')).toBe('mai 2018');
    expect(en.said('from', '2018-05-14', 'start-instrument')).toBe('14 May 2018');
    expect(nb.said('from', 'ordinary', 'change-task-content')).toBe('Ordinære oppgaver');
    expect(nb.said('office', '2018')).toBe('2018');
  });

  it('joins a list as in a sentence', () => {
    expect(nb.said('directedAt', ['user', 'employer', 'mentor'])).toBe(
      'Bruker, arbeidsgiver og mentor',
    );
  });

  it('keeps the capitals of names in a list', () => {
    expect(nb.said('directedAt', ['user', 'employer'])).toBe('Bruker og arbeidsgiver');
    expect(nb.said('parties', ['user', 'office'])).toBe('Bruker og Nav-kontoret');
  });

  it('says groups by the labels of their fields', () => {
    expect(nb.said('match', { professional: 'good', social: 'poor' })).toBe(
      'Ferdigheter og oppgaver: Godt, Det sosiale på arbeidsplassen: Dårlig',
    );
    expect(nb.said('goals', [{ text: 'B1 i norsk', setBy: ['user'] }], 'sign-agreement')).toBe(
      'Hva er målet? B1 i norsk, Hvem satte målet: Bruker',
    );
  });

  it('says a length from and to as one', () => {
    expect(nb.said('lasted', { fromMonths: 1, toMonths: 3.5 })).toBe('1–3,5\u00a0måneder');
    expect(en.said('lasted', { fromMonths: 1, toMonths: 1 })).toBe('1\u00a0month');
  });

  it('shows no id', () => {
    const id = '6f2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22';
    expect(nb.said('employerId', id)).toBe('registrert');
    expect(nb.said('training', id, 'complete-training')).toBe('registrert');
    expect(nb.said('employers', [id, id])).toBe('2');
  });

  it('keeps text as it was written', () => {
    expect(nb.said('reason', 'health', 'revise-agreement')).toBe('health');
    expect(nb.said('reason', 'health', 'end-employment')).toBe('Helse');
    expect(nb.said('experience', ['lager', 'kontor'])).toBe('lager og kontor');
  });
});
