import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { caseIdIn, noSuchCase } from '../../access/address-ids.js';
import { queryFields } from '../../access/query-fields.js';
import { Access } from '../../access/route-rule.js';
import { validInput } from '../../access/valid-input.js';
import { asOf } from '../../domain/analysis/as-of.js';
import { fold } from '../../domain/course/decider.js';
import type { Course } from '../../domain/course/course.js';
import { Field } from '../../domain/fields/field.js';
import { oneOf, uuid } from '../../domain/fields/shapes.js';
import { AUDIENCES, employersOf, type Audience } from '../../domain/narrative/audience.js';
import { narrative } from '../../domain/narrative/narrative.js';
import type { Language } from '../../domain/time/format.js';
import { Opener } from '../../event-store/sealing/opener.js';
import { factOf } from '../../event-store/streams.js';
import { Describes } from '../../platform/http/openapi.js';
import { invalidFields } from '../../platform/http/problem.js';
import { MomentQuery, momentView } from '../case-history/moment.js';
import { CaseworkReader } from '../casework-reader.js';
import { withheld } from '../visibility/withheld.js';
import { hashOf, reviewsOf } from './reviews.js';

class NarrativeQuery extends MomentQuery {
  @Field(oneOf(AUDIENCES), { says: 'For whom: the person, or the manager. Default: the person.' })
  for?: Audience;

  @Field(oneOf(['nb', 'nn', 'en']), { says: 'Language. Default: bokmål.' })
  lang?: Language;

  @Field(uuid, {
    says: 'For a manager: the employer. Needed where the case knows of more than one.',
  })
  employerId?: string;
}

const EXAMPLE = {
  caseId: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  revision: 12,
  asOf: { says: 'The case as it is, with everything recorded until now.' },
  for: 'user',
  lang: 'nb',
  sentences: [
    {
      text: '14. mai 2018: Arbeidstreningen begynte. Opplyst av: veilederen.',
      events: ['2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11'],
    },
  ],
  hash: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
  reviews: [],
};

@Controller('api/cases')
export class NarrativeController {
  constructor(
    private readonly reader: CaseworkReader,
    private readonly opener: Opener,
  ) {}

  @Get(':caseId/narrative')
  @Access({ roles: ['veileder', 'leser', 'revisor'], case: 'read', shows: 'case-narrative' })
  @Describes('The course in plain sentences, as the person or the manager may read it.', {
    tag: 'casework',
    params: { caseId: 'The case.' },
    query: queryFields(NarrativeQuery),
    example: EXAMPLE,
  })
  async tell(
    @Param('caseId') address: string,
    @Query() raw: unknown,
    @Req() { verdict }: FastifyRequest,
  ) {
    const caseId = caseIdIn(address);
    const {
      for: audience = 'user',
      lang = 'nb',
      employerId,
      ...moment
    } = validInput(NarrativeQuery, raw);
    await this.reader.caughtUpTo(moment);
    const sealed = (await this.reader.sealedHistories([caseId], moment.knownAt)).get(caseId) ?? [];
    if (sealed.length === 0) throw noSuchCase();
    const texts = verdict?.texts ?? false;
    const rows = texts ? await this.opener.open(sealed) : withheld(sealed);
    const known = fold(rows.map(factOf));
    const course = moment.at ? asOf(known, moment.at).course : known;
    const employer = audience === 'manager' ? employerFor(course, employerId) : undefined;
    const sentences = narrative(course, { audience, language: lang, employerId: employer });
    return {
      caseId,
      revision: rows.at(-1)!.revision,
      asOf: momentView(moment),
      for: audience,
      lang,
      ...(employer === undefined ? {} : { employerId: employer }),
      sentences,
      hash: hashOf(sentences),
      reviews: reviewsOf(known, texts).filter(({ by }) => by === audience),
    };
  }
}

/**
 * Whose part of the course a manager reads: never that of another employer.
 *
 * @throws ProblemError 422 the case knows of several and none is named
 */
function employerFor(course: Course, asked: string | undefined): string | undefined {
  const employers = employersOf(course);
  if (asked !== undefined || employers.length <= 1) return asked ?? employers[0];
  throw invalidFields([
    {
      field: 'employerId',
      code: 'employer-needed',
      message: 'the case knows of more than one employer',
      remedy: 'Say whose manager is to read it.',
    },
  ]);
}
