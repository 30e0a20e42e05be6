import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormProvider, useForm } from 'react-hook-form';
import { COMMAND_FORMS } from '../../vocabulary/forms.generated.js';
import { formOf, type CommandName, type FormField } from '../../vocabulary/forms.js';
import { loadWords } from '../../vocabulary/words.js';
import { FieldList } from './fields-of-form.js';
import { idOfField, Scope } from '../fields/scope.js';
import { layoutOf } from './layout.js';
import { NOTHING_KNOWN, type RecordingContext } from './recording-context.js';
import { startValues } from './start-values.js';
import { statedIn } from './typed.js';

const COMMANDS = Object.keys(COMMAND_FORMS) as CommandName[];

beforeAll(() => loadWords('nb'));

/** Ids of everything that is asked: of groups also what is within; of lists of groups nothing is shown yet. */
function asked(fields: readonly FormField[], within = ''): string[] {
  return fields.flatMap(({ name, kind, fields: inner = [] }) => {
    const path = `${within}${name}`;
    return [idOfField(path), ...(kind === 'group' ? asked(inner, `${path}.`) : [])];
  });
}

function Form({ command, context }: { command: CommandName; context: RecordingContext }) {
  const form = useForm({ defaultValues: startValues(command, context, {}, 'nb') as object });
  const { first, more } = layoutOf(command);
  return (
    <FormProvider {...form}>
      <Scope value={{ command, context, problems: [] }}>
        <FieldList fields={first} />
        <FieldList fields={more} />
      </Scope>
    </FormProvider>
  );
}

// What is never forgotten leaves no timer behind.
const queries = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });

function shown(command: CommandName, context = NOTHING_KNOWN): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <Form command={command} context={context} />
    </QueryClientProvider>,
  );
}

const idsIn = (html: string): string[] =>
  [...html.matchAll(/ id="(field-[^"]+)"/g)].map(([, id]) => id!);

describe('the form of', () => {
  it.each(COMMANDS)('%s asks for every field exactly once, and answers none', (command) => {
    const html = shown(command);
    expect(idsIn(html).toSorted()).toEqual(asked(formOf(command).fields).toSorted());
    expect(html.includes('checked=""')).toBe(false);
  });

  it.each(COMMANDS)('%s begins with nothing said', (command) => {
    const start = startValues(command, NOTHING_KNOWN, {}, 'nb');
    expect(statedIn(formOf(command).fields, start, '2026-11-22')).toEqual({});
  });
});

describe('the layout', () => {
  it.each(COMMANDS)('of %s shows what must be said, the date first', (command) => {
    const { first } = layoutOf(command);
    expect(first[0]?.name).toBe('occurredOn');
    const required = formOf(command).fields.filter((field) => field.required);
    expect(first).toEqual(expect.arrayContaining(required));
  });

  it.each(COMMANDS)('of %s puts who says it last', (command) => {
    const { more } = layoutOf(command);
    expect(more.slice(-3).map(({ name }) => name)).toEqual(['source', 'basis', 'dateBasis']);
  });

  it('leaves out what the page around asks for', () => {
    const { first, more } = layoutOf('open-case', ['personId', 'office']);
    const names = [...first, ...more].map(({ name }) => name);
    expect(names).not.toContain('personId');
    expect(names).not.toContain('office');
  });
});

describe('rows about goals', () => {
  const context = { ...NOTHING_KNOWN, goals: [{ number: 1, text: 'Lære kassen' }] };

  it('stand ready for each goal in force, under its text', () => {
    const html = shown('complete-training', context);
    expect(html).toContain('1. Lære kassen');
    expect(idsIn(html)).toContain('field-goalOutcomes-0-outcome');
    expect(idsIn(html)).not.toContain('field-goalOutcomes-0-goal');
  });
});
