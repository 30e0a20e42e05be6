import {
  applyDecorators,
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonAccessFacts } from '../../access/access-facts.js';
import { noSuchPerson, personIdIn } from '../../access/address-ids.js';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { SECURITY_LOG, type SecurityLog } from '../../access/logs/security-log.js';
import { decidePerson } from '../../access/policy/decide.js';
import { DescribesBody } from '../../access/described-body.js';
import { queryFields } from '../../access/query-fields.js';
import { Access } from '../../access/route-rule.js';
import { validInput } from '../../access/valid-input.js';
import { Field } from '../../domain/fields/field.js';
import { identityNumber } from '../../domain/fields/identity-number.js';
import { accessFactsOf } from '../../domain/person/access-facts.js';
import { people } from '../../domain/person/decider.js';
import { detailsOf } from '../../domain/person/register.js';
import { factOf } from '../../event-store/streams.js';
import { Describes, problemContent } from '../../platform/http/openapi.js';
import { MomentQuery, momentView } from '../case-history/moment.js';
import { WITHHELD } from '../visibility/withheld.js';
import { PERSON_EXAMPLE, SEARCH_EXAMPLE } from './people.examples.js';
import { PeopleReader } from './people-reader.js';
import { personAsOf, personView } from './person-view.js';

/** In a body and never in an address: addresses are written down on the way. */
class PersonAsked {
  @Field(identityNumber, { required: true, says: 'Birth number or D-number, eleven digits.' })
  identityNumber!: string;
}

@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly reader: PeopleReader,
    @Inject(SECURITY_LOG) private readonly security: SecurityLog,
  ) {}

  @Post('search')
  @HttpCode(200)
  @Access({ roles: ['veileder', 'leser', 'revisor'], shows: 'person-search' })
  @DescribesSearch()
  async search(
    @Body() body: unknown,
    @CurrentIdentity() identity: Identity,
    @Req() request: FastifyRequest,
  ) {
    const asked = validInput(PersonAsked, body);
    request.shown = [];
    const found = await this.reader.withNumber(asked.identityNumber);
    if (!found) return {};
    const { personId, person } = found;
    const facts = accessFactsOf(personId, person);
    const verdict = decidePerson(identity, 'read', facts);
    if (!verdict.permit) {
      this.denied(identity, personId, verdict.rule);
      return {};
    }
    request.personFacts = facts;
    request.shown = [{ personId }];
    return {
      personId,
      name: verdict.texts ? detailsOf(person).name : WITHHELD,
      cases: await this.reader.casesOf(personId, identity),
    };
  }

  @Get(':personId')
  @Access({ roles: ['veileder', 'leser', 'revisor'], person: 'read', shows: 'person' })
  @Describes('The person on both clocks: who they are, what protects them, and their cases.', {
    tag: 'casework',
    params: { personId: 'The person.' },
    query: queryFields(MomentQuery),
    example: PERSON_EXAMPLE,
  })
  async show(
    @Param('personId') address: string,
    @Query() raw: unknown,
    @CurrentIdentity() identity: Identity,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const personId = personIdIn(address);
    const moment = await this.momentAsked(raw, identity, request.personFacts!);
    const texts = await this.reader.textsFor(identity, request.personFacts!);
    const rows = await this.reader.history(personId, texts ?? false, moment.knownAt);
    if (rows.length > 0 && texts === undefined) this.denied(identity, personId, 'other-office');
    if (rows.length === 0 || texts === undefined) throw noSuchPerson();
    const known = people.fold(rows.map(factOf));
    const revision = rows.at(-1)!.revision;
    void reply.header('etag', `"${revision}"`);
    return {
      personId,
      revision,
      asOf: momentView(moment, 'person'),
      ...personView(
        moment.at ? personAsOf(known, moment.at) : known,
        request.personFacts?.protection === 'strictlyConfidential',
      ),
      cases: await this.reader.casesOf(personId, identity),
    };
  }

  /** Waits until it is shown. What is wrong with the question is told only to whoever is shown the person. */
  private async momentAsked(
    raw: unknown,
    reader: Identity,
    person: PersonAccessFacts,
  ): Promise<MomentQuery> {
    // Asked of the log and first: an absent person is waited for no longer than a hidden one.
    if (!(await this.reader.isRegistered(person.personId))) throw noSuchPerson();
    try {
      const moment = validInput(MomentQuery, raw);
      await this.reader.caughtUpTo(moment);
      return moment;
    } catch (error) {
      const isShown = (await this.reader.textsFor(reader, person)) !== undefined;
      throw isShown ? error : noSuchPerson();
    }
  }

  private denied(identity: Identity, personId: string, rule: string): void {
    void this.security.write({ kind: 'denied', actor: identity.id, rule, personId });
  }
}

function DescribesSearch() {
  const problem = (status: number, description: string) =>
    ApiResponse({ status, description, content: problemContent });
  return applyDecorators(
    ApiOperation({
      summary:
        'Finds a person by identity number; an empty answer for whoever is unknown or hidden.',
      tags: ['casework'],
    }),
    DescribesBody(PersonAsked, { identityNumber: '01829712381' }),
    ApiResponse({
      status: 200,
      description: 'The person with the cases that the caller may open, or an empty object.',
      content: { 'application/json': { schema: { type: 'object' }, example: SEARCH_EXAMPLE } },
    }),
    problem(400, 'The request cannot be read.'),
    problem(422, 'The number is none.'),
  );
}
