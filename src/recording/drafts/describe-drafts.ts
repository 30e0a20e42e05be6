import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { DescribesBody } from '../../access/described-body.js';
import { Describes, problemContent } from '../../platform/http/openapi.js';
import { DraftToSave } from './draft-edge.js';

const MOMENTS = {
  savedAt: '2026-11-21T13:05:00.000Z',
  expiresAt: '2026-12-05T13:05:00.000Z',
  revision: 7,
};
const TO_SAVE = { fields: { note: 'Vi ble enige om at', occurredOn: '2026-11-' }, revision: 7 };

const PARAMS = {
  command: { command: 'What it is a draft of, e.g. start-training.' },
  caseId: { caseId: 'The case.', command: 'What it is a draft of, e.g. start-training.' },
  employerId: { employerId: 'The employer.', command: 'What it is a draft of.' },
};
type Names = keyof typeof PARAMS;

export const DescribesFinding = (summary: string, params: Names = 'command') =>
  Describes(`${summary} Without \`draft\` there is none.`, {
    tag: 'drafts',
    params: PARAMS[params],
    example: { draft: { fields: TO_SAVE.fields, ...MOMENTS } },
  });

export const DescribesSaving = (summary: string, params: Names = 'command') =>
  applyDecorators(
    Describes(`${summary} It is yours alone, and no milestone before it is recorded.`, {
      tag: 'drafts',
      params: PARAMS[params],
      example: MOMENTS,
    }),
    DescribesBody(DraftToSave, TO_SAVE as DraftToSave),
    ApiResponse({ status: 409, description: 'There are too many.', content: problemContent }),
    ApiResponse({ status: 413, description: 'It is too large.', content: problemContent }),
    ApiResponse({ status: 422, description: 'It is no draft.', content: problemContent }),
  );

export const DescribesDiscarding = (summary: string, params: Names = 'command') =>
  Describes(`${summary} Recording the milestone does so too.`, {
    tag: 'drafts',
    params: PARAMS[params],
    example: { discarded: true },
  });
