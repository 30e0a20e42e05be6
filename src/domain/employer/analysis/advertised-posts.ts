import { rule, type Assessment } from '../../rules/rule.js';
import { certainlyEarlier } from '../../stream/order.js';
import type { Employer } from '../employer.js';
import { statements } from '../enterprise.js';
import { newestOf, type CasePlacement, type EmployerPicture } from './picture.js';

// Public posts are as a rule advertised and go to the best qualified; who knows it plans other ways.

/** Contracts that are named as ways in without an advertised post. */
const WAYS_IN: readonly unknown[] = ['substitute', 'onCall'];

export const publicPostNotAdvertised = rule<EmployerPicture, Record<string, never>>({
  id: 'public-post-not-advertised',
  kind: 'norm',
  title: {
    nb: 'Offentlig stilling som ikke er lyst ut',
    nn: 'Offentleg stilling som ikkje er lyst ut',
    en: 'Public post that was not advertised',
  },
  text: {
    nb: 'Stillingen er ikke lyst ut. En offentlig arbeidsgiver skal som hovedregel lyse ut stillinger; vikariat og tilkalling er andre veier inn.',
    nn: 'Stillinga er ikkje lyst ut. Ein offentleg arbeidsgivar skal som hovudregel lyse ut stillingar; vikariat og tilkalling er andre vegar inn.',
    en: 'The post was not advertised. A public employer must as a rule advertise posts; substitute posts and on-call work are other ways in.',
  },
  versions: [{ version: 1, parameters: {}, source: 'SINTEF 2019:0060, L942–946, L3483–3485' }],
  check: ({ employer, placements }) =>
    placements
      .filter(({ kind, contractType }) => kind === 'employment' && !WAYS_IN.includes(contractType))
      .map((post): Assessment => {
        const stated = sectorAt(employer, post);
        const about = {
          events: [post.id, ...(stated ? [stated.fact] : [])] as const,
          on: post.from,
        };
        if (stated?.sector === 'private' || post.advertised === true)
          return { outcome: 'met', ...about };
        const known = stated !== undefined && post.advertised === false;
        return { outcome: known ? 'departed' : 'unknown', ...about };
      }),
});

/** The sector last stated for the time when a placement began, or for no time. */
function sectorAt(employer: Employer, { from }: CasePlacement) {
  const stated = newestOf(
    statements(employer).filter(
      ({ data, occurredOn }) => data.sector !== undefined && !certainlyEarlier(from, occurredOn),
    ),
  );
  const sector = stated?.data.sector;
  return sector === undefined ? undefined : { sector, fact: stated!.id };
}
