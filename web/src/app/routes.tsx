import type { RouteObject } from 'react-router';
import { Start } from '../start/start.js';
import { Loading } from '../ui/loading.js';
import { PartFault, WholeFault } from './faults.js';
import { Shell } from './shell.js';

/** Every address of the page; each part is loaded when it is first gone to. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <WholeFault />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <PartFault />,
        children: [
          { path: '/', element: <Start /> },
          { path: '/saker', lazy: () => import('../cases/case-list-page.js') },
          { path: '/saker/ny', lazy: () => import('../record/open-case-page.js') },
          { path: '/saker/:caseId', lazy: () => import('../case/case-page.js') },
          { path: '/saker/:caseId/utskrift', lazy: () => import('../print/print-page.js') },
          { path: '/saker/:caseId/registrer', lazy: () => import('../record/choose-page.js') },
          {
            path: '/saker/:caseId/registrer/:command',
            lazy: () => import('../record/record-page.js'),
          },
          {
            path: '/saker/:caseId/korriger/:eventId',
            lazy: () => import('../amend/amend-page.js'),
          },
          { path: '/arbeidsgivere', lazy: () => import('../employers/employer-list-page.js') },
          { path: '/arbeidsgivere/ny', lazy: () => import('../employers/register-page.js') },
          {
            path: '/arbeidsgivere/muligheter',
            lazy: () => import('../employers/openings-page.js'),
          },
          {
            path: '/arbeidsgivere/:employerId',
            lazy: () => import('../employers/employer-page.js'),
          },
          {
            path: '/arbeidsgivere/:employerId/registrer/:command',
            lazy: () => import('../employers/record-page.js'),
          },
          {
            path: '/arbeidsgivere/:employerId/korriger/:eventId',
            lazy: () => import('../amend/employer-amend-page.js'),
          },
          { path: '/tilgjengelighet', lazy: () => import('../start/accessibility-page.js') },
          { path: '*', lazy: () => import('../start/no-such-page.js') },
        ],
      },
    ],
  },
];
