import { BodyShort } from '@navikt/ds-react/Typography';
import { useTexts } from '../../i18n/language.js';
import { formOf, type CommandName } from '../../vocabulary/forms.js';
import { useWords } from '../../vocabulary/words.js';
import { Fact, Facts } from './section.js';
import { texts } from './record-texts.js';

/** What is no fact of its own: where the statement comes from, and which other it belongs to. */
const OF_THE_STATEMENT = ['occurredOn', 'source', 'basis', 'dateBasis'];

/**
 * What is stated of the fields that a command asks for, and in one line what is not.
 *
 * @param first the fields that stand first; the others follow in the order in which they are asked
 */
export function StatedFacts({
  command,
  data,
  first = [],
}: {
  command: CommandName;
  data: Readonly<Record<string, unknown>>;
  first?: readonly string[];
}) {
  const words = useWords();
  const { notStated } = useTexts(texts);
  const { stated, missing } = inOrder(command, data, first);
  return (
    <>
      {stated.length > 0 && (
        <Facts>
          {stated.map((name) => (
            <Fact key={name} name={words.field(name, command)}>
              {words.said(name, data[name], command)}
            </Fact>
          ))}
        </Facts>
      )}
      {missing.length > 0 && (
        <BodyShort size="small" textColor="subtle">
          {notStated}: {words.list(missing.map((name) => words.field(name, command).toLowerCase()))}
        </BodyShort>
      )}
    </>
  );
}

/** The names of a command's fields, those that are stated and those that are not. */
export function inOrder(
  command: CommandName,
  data: Readonly<Record<string, unknown>>,
  first: readonly string[],
): { stated: string[]; missing: string[] } {
  const asked = formOf(command)
    .fields.filter(({ name, kind }) => !OF_THE_STATEMENT.includes(name) && kind !== 'fact')
    .map(({ name }) => name);
  const names = [...first, ...asked.filter((name) => !first.includes(name))];
  return {
    stated: names.filter((name) => data[name] !== undefined),
    missing: names.filter((name) => data[name] === undefined),
  };
}
