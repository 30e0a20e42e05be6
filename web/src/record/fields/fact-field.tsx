import { BodyShort, ErrorMessage, Label } from '@navikt/ds-react/Typography';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { useWords, type Words } from '../../vocabulary/words.js';
import { fittingFacts, kindNamed, type FactChoice } from '../form/recording-context.js';
import { texts, type RecordTexts } from '../texts.js';
import { Dropdown, Radios } from './choice-fields.js';
import { useLabelled, type FieldProps } from './labelled.js';
import { useScope } from './scope.js';
import { NumberInput } from './text-fields.js';

const MOST_IN_SIGHT = 4;

/** What a milestone is about, among what is on record. */
export function FactInput(props: FieldProps) {
  const { command, context } = useScope();
  const said = useSaidFact();
  const fitting = fittingFacts(context.facts, command, props.field.name);
  if (fitting.length === 0) return <NothingToName {...props} />;
  const options = fitting.map((fact) => ({ value: fact.id, said: said(fact) }));
  const Input = fitting.length <= MOST_IN_SIGHT ? Radios : Dropdown;
  return <Input {...props} options={options} />;
}

function NothingToName(props: FieldProps) {
  const { command } = useScope();
  const { id, label, error } = useLabelled(props);
  const { noneOnRecord } = useTexts(texts);
  const words = useWords();
  const kind = kindNamed(command, props.field.name);
  return (
    <div id={id} tabIndex={-1}>
      <Label as="p" size="small">
        {label}
      </Label>
      <BodyShort size="small" className="record-quiet">
        {noneOnRecord(kind === undefined ? label : words.spell(kind))}
      </BodyShort>
      {error && (
        <ErrorMessage size="small" showIcon>
          {error}
        </ErrorMessage>
      )}
    </div>
  );
}

/** Something on record in words: what it is, where, and since when. */
function useSaidFact(): (fact: FactChoice) => string {
  const words = useWords();
  const saidDate = useSaidDate();
  const said = useTexts(texts);
  return (fact) => saidFact(fact, words, saidDate, said);
}

function saidFact(
  { kind, about, from, to, ended }: FactChoice,
  words: Words,
  saidDate: (edtf: string) => string,
  { began, endedOn, hasEnded }: RecordTexts,
): string {
  const told = typeof about === 'string' ? about : about && words.said(about.field, about.value);
  const dates = [
    from === undefined ? undefined : began(saidDate(from)),
    to === undefined ? (ended ? hasEnded : undefined) : endedOn(saidDate(to)),
  ].filter((part) => part !== undefined);
  return [[words.spell(kind), told].filter(Boolean).join(': '), ...dates].join(', ');
}

/** A goal of the agreement by its text; by its number where the texts are not at hand. */
export function GoalInput(props: FieldProps) {
  const { context } = useScope();
  const saidGoal = useSaidGoal();
  if (context.goals.length === 0) return <NumberInput {...props} />;
  const options = context.goals.map(({ number }) => ({
    value: String(number),
    said: saidGoal(number),
  }));
  return <Dropdown {...props} options={options} />;
}

/** @returns e.g. "1. Stå i kassen alene" */
export function useSaidGoal(): (number: number) => string {
  const { context } = useScope();
  const words = useWords();
  return (number) => {
    const goal = context.goals.find((one) => one.number === number);
    return `${number}. ${goal ? words.said('text', goal.text) : ''}`.trim();
  };
}
