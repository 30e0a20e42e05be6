import { InternalHeader } from '@navikt/ds-react/InternalHeader';
import type { ComponentProps } from 'react';
import type { Me } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { texts } from '../texts.js';

type UserButtonProps = Omit<ComponentProps<typeof InternalHeader.UserButton>, 'name'> & { me: Me };

/** Who is logged in, and as what; opens the menu. */
export function UserButton({ me, ...more }: UserButtonProps) {
  const { roles } = useTexts(texts);
  const description = me.roles.map((role) => roles[role]).join(', ');
  return <InternalHeader.UserButton {...more} name={me.id} description={description} />;
}
