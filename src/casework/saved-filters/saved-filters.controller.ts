import { applyDecorators, Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiBody, ApiResponse } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../access/actor.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { Field, fieldsOf } from '../../domain/fields/field.js';
import { freeObject, label } from '../../domain/fields/shapes.js';
import { Describes, problemContent } from '../../platform/http/openapi.js';
import { invalidFields, notFound, ProblemError } from '../../platform/http/problem.js';
import { worklistQuery, WorklistQuery } from '../worklist/worklist-query.js';
import { MOST_FILTERS, SavedFilters, type SavedFilter } from './saved-filters.js';

class FilterName {
  @Field(label(), { required: true, says: 'Name of the filter.' })
  name!: string;
}

class FilterToSave {
  @Field(freeObject, { required: true, says: 'A query of the worklist.' })
  query!: Record<string, unknown>;
}

/** They belong to one look at the list: saved, they would show an old day or an old page for ever. */
const OF_ONE_LOOK = ['on', 'page', 'after'];

const NAME = { name: 'Name of the filter: letters, digits, space and . , & / - only.' };

const EXAMPLE: SavedFilter = {
  name: 'Over fristen hos meg',
  query: { counsellor: 'Z990101', urgency: 'overdue' },
};

const filterNameIn = (name: string): string => validInput(FilterName, { name }).name;

const noSuchFilter = () => notFound('filter-not-found', 'You have saved no filter of this name.');

@Access({ roles: ['veileder', 'leser'] })
@Controller('api/worklist/saved-filters')
export class SavedFiltersController {
  constructor(private readonly filters: SavedFilters) {}

  @Get()
  @Describes('The filters of the worklist that you have saved, by name.', {
    tag: 'casework',
    example: { filters: [EXAMPLE] },
  })
  async all(@CurrentActor() actor: Actor): Promise<{ filters: SavedFilter[] }> {
    return { filters: await this.filters.of(actor.id) };
  }

  @Get(':name')
  @Describes('A filter that you have saved.', { tag: 'casework', params: NAME, example: EXAMPLE })
  async show(@Param('name') name: string, @CurrentActor() actor: Actor): Promise<SavedFilter> {
    const filter = await this.filters.find(actor.id, filterNameIn(name));
    if (!filter) throw noSuchFilter();
    return filter;
  }

  @Put(':name')
  @DescribesSaving()
  async save(
    @Param('name') address: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<SavedFilter> {
    const name = filterNameIn(address);
    const query = savedQuery(validInput(FilterToSave, body).query);
    if (!(await this.filters.save(actor.id, { name, query })))
      throw new ProblemError(
        409,
        'too-many-filters',
        `You have saved ${MOST_FILTERS} filters, which is the most there can be. Delete one first.`,
      );
    return { name, query };
  }

  @Delete(':name')
  @Describes('Deletes a filter that you have saved; the answer is what remains.', {
    tag: 'casework',
    params: NAME,
    example: { filters: [] },
  })
  async remove(
    @Param('name') name: string,
    @CurrentActor() actor: Actor,
  ): Promise<{ filters: SavedFilter[] }> {
    if (!(await this.filters.remove(actor.id, filterNameIn(name)))) throw noSuchFilter();
    return { filters: await this.filters.of(actor.id) };
  }
}

/** @throws ProblemError 422 it is no query of the worklist, or says what belongs to one look at it */
function savedQuery(raw: Record<string, unknown>): Partial<WorklistQuery> {
  const momentary = OF_ONE_LOOK.filter((name) => name in raw);
  if (momentary.length > 0)
    throw invalidFields(
      momentary.map((field) => ({
        field: `query.${field}`,
        code: 'not-saved',
        message: 'this belongs to one look at the list',
        remedy: 'Leave it out.',
      })),
    );
  const query = worklistQuery(raw);
  const given = fieldsOf(WorklistQuery).filter(({ name }) => name in raw);
  return Object.fromEntries(given.map(({ name }) => [name, query[name as keyof WorklistQuery]]));
}

function DescribesSaving() {
  return applyDecorators(
    Describes('Saves a filter of the worklist for you, in place of one of the same name.', {
      tag: 'casework',
      params: NAME,
      example: EXAMPLE,
    }),
    ApiBody({
      schema: { type: 'object', required: ['query'], properties: { query: { type: 'object' } } },
      examples: { filter: { value: { query: EXAMPLE.query } } },
    }),
    ApiResponse({ status: 409, description: 'There are too many.', content: problemContent }),
    ApiResponse({ status: 422, description: 'It is no query.', content: problemContent }),
  );
}
