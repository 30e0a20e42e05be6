// Who may do what, route by route, as a table that people keep by hand. The suite beside it asks the
// running application every question that follows from it. A new route needs a line here.

/** Those who ask. `veileder` and `leser` are of office 0001, as every case is. */
export const CALLERS = [
  'nobody',
  'expired',
  'wrong-audience',
  'veileder',
  'elsewhere',
  'leser',
  'forsker',
  'revisor',
  'administrator',
  'machine',
] as const;
export type Caller = (typeof CALLERS)[number];

/** Cases, and the persons whose cases they are. */
export const SUBJECTS = [
  'own',
  'closed',
  'kode-7',
  'kode-6',
  'shielded',
  'relation',
  'blocked',
  'erased',
  'absent',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** `in`: let in, whatever comes of it. Anything else is the status of the refusal. */
type Expected = 'in' | '401' | '403' | '404';

/** One column for each of `SUBJECTS`. */
const table = (lines: Record<Caller, string>): Record<Caller, Expected[]> =>
  Object.fromEntries(
    Object.entries(lines).map(([caller, line]) => [caller, line.trim().split(/\s+/)]),
  ) as Record<Caller, Expected[]>;

/* prettier-ignore */
export const ON_SUBJECTS = {
  //                   own closed kode-7 kode-6 shielded relation blocked erased absent
  'case read': table({
    'nobody':         '401 401    401    401    401      401      401     401    401',
    'expired':        '401 401    401    401    401      401      401     401    401',
    'wrong-audience': '401 401    401    401    401      401      401     401    401',
    'veileder':       'in  in     404    404    404      404      404     in     404',
    'elsewhere':      '404 404    404    404    404      404      404     404    404',
    'leser':          'in  in     404    404    404      404      404     in     404',
    'forsker':        '403 403    403    403    403      403      403     403    403',
    'revisor':        'in  in     in     in     in       404      in      in     404',
    'administrator':  '403 403    403    403    403      403      403     403    403',
    'machine':        '403 403    403    403    403      403      403     403    403',
  }),
  'case write': table({
    'nobody':         '401 401    401    401    401      401      401     401    401',
    'expired':        '401 401    401    401    401      401      401     401    401',
    'wrong-audience': '401 401    401    401    401      401      401     401    401',
    'veileder':       'in  in     404    404    404      404      404     in     404',
    'elsewhere':      '404 404    404    404    404      404      404     404    404',
    'leser':          '403 403    404    404    404      404      404     403    404',
    'forsker':        '403 403    403    403    403      403      403     403    403',
    'revisor':        '403 403    403    403    403      403      403     403    403',
    'administrator':  '403 403    403    403    403      403      403     403    403',
    'machine':        '403 403    403    403    403      403      403     403    403',
  }),
  // Of persons with cases at other offices alone nothing is shown, as of those cases.
  'person read': table({
    'nobody':         '401 401    401    401    401      401      401     401    401',
    'expired':        '401 401    401    401    401      401      401     401    401',
    'wrong-audience': '401 401    401    401    401      401      401     401    401',
    'veileder':       'in  in     404    404    404      404      404     in     404',
    'elsewhere':      '404 404    404    404    404      404      404     404    404',
    'leser':          'in  in     404    404    404      404      404     in     404',
    'forsker':        '403 403    403    403    403      403      403     403    403',
    'revisor':        'in  in     in     in     in       404      in      in     404',
    'administrator':  '403 403    403    403    403      403      403     403    403',
    'machine':        '403 403    403    403    403      403      403     403    403',
  }),
  // Details of a person are for counsellors of the offices that follow them; an administrator blocks.
  'person write': table({
    'nobody':         '401 401    401    401    401      401      401     401    401',
    'expired':        '401 401    401    401    401      401      401     401    401',
    'wrong-audience': '401 401    401    401    401      401      401     401    401',
    'veileder':       'in  in     404    404    404      404      404     in     404',
    'elsewhere':      '404 404    404    404    404      404      404     404    404',
    'leser':          '403 403    403    403    403      403      403     403    403',
    'forsker':        '403 403    403    403    403      403      403     403    403',
    'revisor':        '403 403    403    403    403      403      403     403    403',
    'administrator':  '403 403    403    403    403      403      403     403    403',
    'machine':        '403 403    403    403    403      403      403     403    403',
  }),
} as const;
export type OnSubjects = keyof typeof ON_SUBJECTS;

/** `open`: whoever; `anyone`: whoever is logged in; else the callers who are let in. */
type Line = OnSubjects | 'open' | 'anyone' | readonly Caller[];

const CASEWORK = ['veileder', 'elsewhere', 'leser', 'revisor'] as const;
const OWN_LISTS = ['veileder', 'elsewhere', 'leser'] as const;
const COUNSELLORS = ['veileder', 'elsewhere'] as const;
const RESEARCH = ['veileder', 'elsewhere', 'forsker', 'machine'] as const;

export const MATRIX: Record<string, Line> = {
  'GET /health/live': 'open',
  'GET /health/ready': 'open',
  'GET /api/openapi.json': 'open',
  'GET /oauth2/login': 'open',
  'GET /oauth2/callback': 'open',
  'GET /oauth2/logged-out': 'open',
  'GET /oauth2/style.css': 'open',
  'GET /oauth2/session': 'open',
  'POST /oauth2/logout': 'open',
  'GET /oidc/*': 'open',
  'POST /oidc/*': 'open',
  'GET /oidc/pick/:login': 'open',
  'POST /oidc/pick/:login/:person': 'open',

  'GET /api/me': 'anyone',
  'GET /api/rules': 'anyone',
  'GET /api/rules/measures': 'anyone',

  'GET /api/cases/:caseId': 'case read',
  'GET /api/cases/:caseId/timeline': 'case read',
  'GET /api/cases/:caseId/narrative': 'case read',
  'POST /api/cases/:caseId/commands/:command': 'case write',
  'POST /api/cases/:caseId/commands/:command/preview': 'case write',

  'GET /api/cases/:caseId/drafts/:command': 'case write',
  'PUT /api/cases/:caseId/drafts/:command': 'case write',
  'DELETE /api/cases/:caseId/drafts/:command': 'case write',

  'GET /api/people/:personId': 'person read',
  'POST /api/people/:personId/report': 'person read',
  'POST /api/people/:personId/commands/:command': 'person write',
  'POST /api/people': COUNSELLORS,
  'POST /api/people/search': CASEWORK,

  'POST /api/cases': COUNSELLORS,
  'GET /api/cases': CASEWORK,
  'GET /api/cases/status-overview': CASEWORK,
  'GET /api/worklist': CASEWORK,
  'GET /api/worklist/lists': CASEWORK,
  'GET /api/worklist/saved-filters': OWN_LISTS,
  'GET /api/worklist/saved-filters/:name': OWN_LISTS,
  'PUT /api/worklist/saved-filters/:name': OWN_LISTS,
  'DELETE /api/worklist/saved-filters/:name': OWN_LISTS,

  'POST /api/employers': COUNSELLORS,
  'POST /api/employers/:employerId/commands/:command': COUNSELLORS,
  'GET /api/employers/:employerId/drafts/:command': COUNSELLORS,
  'PUT /api/employers/:employerId/drafts/:command': COUNSELLORS,
  'DELETE /api/employers/:employerId/drafts/:command': COUNSELLORS,
  'GET /api/drafts': COUNSELLORS,
  'GET /api/drafts/:command': COUNSELLORS,
  'PUT /api/drafts/:command': COUNSELLORS,
  'DELETE /api/drafts/:command': COUNSELLORS,
  'GET /api/employers': CASEWORK,
  'GET /api/employers/openings': CASEWORK,
  'GET /api/employers/:employerId': CASEWORK,
  'GET /api/employers/:employerId/timeline': CASEWORK,

  'GET /api/research/milestones': RESEARCH,

  'POST /api/access/overrides': OWN_LISTS,
  'GET /api/access/overrides': ['revisor'],
  'GET /api/audit/lookups': ['revisor'],
  'GET /api/audit/lookups/figures': ['revisor'],
  'GET /api/audit/security-events': ['revisor'],

  'POST /api/access/sessions/end': ['administrator'],
  'GET /api/erasures': ['administrator', 'revisor'],
  'GET /api/erasures/due': ['administrator'],
  'POST /api/erasures': ['administrator'],
  'POST /api/erasures/:erasureId/approve': ['administrator'],
  'POST /api/erasures/:erasureId/reject': ['administrator'],
};
