import { caseworkProjection } from './casework/casework.projection.js';
import { employersProjection } from './casework/employers/employers.projection.js';
import { peopleProjection } from './casework/people/people.projection.js';
import type { Projection } from './projections/projection.js';

/** Every read model that is folded from the log into PostgreSQL. */
export const readModels = (): Projection[] => [
  caseworkProjection(),
  employersProjection(),
  peopleProjection(),
];
