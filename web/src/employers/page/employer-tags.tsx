import { Tag } from '@navikt/ds-react/Tag';
import { useTexts } from '../../i18n/language.js';
import type { Employer } from '../answers.js';
import { texts as shared } from '../texts.js';
import { texts } from './texts.js';

/** What one should know at once. Needs and demands stand with the mapping. */
export function EmployerTags({ tags }: { tags: Employer['tags'] }) {
  const { tags: t } = useTexts(texts);
  const { opening } = useTexts(shared);
  const said = tags.flatMap(({ kind, value }) => {
    if (kind === 'openNow')
      return [t.openNow(opening(value === 'job' ? 'job' : 'training', undefined))];
    return kind in t ? [t[kind as Exclude<keyof typeof t, 'openNow'>]] : [];
  });
  if (said.length === 0) return null;
  return (
    <ul className="employer-tags">
      {said.map((text) => (
        <li key={text}>
          <Tag size="small" variant="outline" data-color="neutral">
            {text}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
